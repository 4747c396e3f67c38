package org.ramure.portfolio.codev.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Sessions;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevSessions.Plan;
import org.ramure.portfolio.codev.Protocols;
import org.ramure.portfolio.codev.store.CodevSessionEntity.Facts;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Puts a session in the calendar of a cohort. */
@Component
class CodevPlanning {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int MOST = 200;

    /** A session may be written down a little after it was agreed on aloud. */
    private static final Duration LATE = Duration.ofHours(1);

    private final CodevRows rows;
    private final CodevGround ground;
    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Protocols protocols;
    private final Clock clock;

    CodevPlanning(
            CodevRows rows,
            CodevGround ground,
            Cohorts cohorts,
            Sessions sessions,
            Protocols protocols,
            Clock clock) {
        this.rows = rows;
        this.ground = ground;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.protocols = protocols;
        this.clock = clock;
    }

    UUID plan(PersonId caller, CohortId id, Plan plan) {
        Cohort cohort = cohort(caller, id);
        if (cohort.status() == CohortStatus.CANCELLED) {
            throw new UserFacingException("cohorts.over");
        }
        ground.requireOpen(id);
        Instant at = plan.when().atZone(HalfDay.ZONE).toInstant();
        if (at.isBefore(clock.instant().minus(LATE))) {
            throw new UserFacingException("portfolio.codev.past");
        }
        if (plan.title().length() > LONGEST_TITLE || plan.place().length() > LONGEST_PLACE) {
            throw new UserFacingException("portfolio.codev.tooLong");
        }
        List<CodevelopmentRound> rounds = protocols.rounds(cohort.template());
        if (rounds.isEmpty()) {
            throw new UserFacingException("portfolio.codev.noProtocol");
        }
        if (rows.sessions(id).size() >= MOST) {
            throw new UserFacingException("portfolio.codev.tooMany", MOST);
        }
        var row =
                new CodevSessionEntity(
                        id,
                        caller,
                        new Facts(
                                plan.title().strip(),
                                at,
                                plan.place().strip(),
                                group(caller, id, plan.group()),
                                rounds));
        rows.add(row);
        return row.id();
    }

    /** The cohort as someone who runs it or is enrolled sees it. */
    private Cohort cohort(PersonId caller, CohortId id) {
        Optional<Cohort> running = cohorts.find(caller, id);
        return running.or(() ->
                        ground.place(caller, id)
                                .flatMap(place ->
                                        sessions.mine(caller).stream()
                                                .map(MySession::cohort)
                                                .filter(c -> c.id().equals(id))
                                                .findFirst()))
                .orElseThrow(CodevGround::unknown);
    }

    /** A participant plans for their own group, if they are in one. */
    private String group(PersonId caller, CohortId id, String asked) {
        return ground.runs(caller, id)
                ? asked
                : ground.place(caller, id).map(Participant::group).orElse("");
    }
}
