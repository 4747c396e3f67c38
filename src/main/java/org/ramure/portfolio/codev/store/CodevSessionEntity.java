package org.ramure.portfolio.codev.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.RoundClock;
import org.ramure.portfolio.journey.CodevelopmentRound;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_codev_session}. */
@Entity
@Table(name = "portfolio_codev_session")
class CodevSessionEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String groupName;
    private String title;
    private Instant startsAt;
    private String place;

    @Column(columnDefinition = "LONGTEXT")
    private String rounds;

    private UUID plannedBy;
    private int roundIndex;
    private @Nullable Instant runningSince;
    private long spentMillis;
    private int extraMinutes;
    private @Nullable Instant begunAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant cancelledAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodevSessionEntity() {}

    CodevSessionEntity(CohortId cohort, PersonId planner, Facts facts) {
        this.id = Uuids.next();
        this.cohortId = cohort.value();
        this.plannedBy = planner.value();
        this.title = facts.title();
        this.startsAt = facts.startsAt();
        this.place = facts.place();
        this.groupName = facts.group();
        this.rounds = RoundsJson.write(facts.rounds());
    }

    /** What is planned. */
    record Facts(
            String title,
            Instant startsAt,
            String place,
            String group,
            List<CodevelopmentRound> rounds) {}

    void start(Instant now) {
        if (begunAt == null) {
            begunAt = now;
        }
        if (runningSince == null) {
            runningSince = now;
        }
    }

    void pause(Instant now) {
        Instant since = runningSince;
        if (since != null) {
            spentMillis += Math.max(0, Duration.between(since, now).toMillis());
            runningSince = null;
        }
    }

    /** The next round begins with its time at zero, running or standing as this one did. */
    void next(Instant now) {
        roundIndex++;
        spentMillis = 0;
        extraMinutes = 0;
        if (runningSince != null) {
            runningSince = now;
        }
    }

    void addMinute() {
        extraMinutes++;
    }

    void end(Instant now) {
        pause(now);
        if (begunAt == null) {
            begunAt = now;
        }
        endedAt = now;
    }

    void cancel(Instant now) {
        cancelledAt = now;
    }

    void forgetPlanner(UUID nobody) {
        plannedBy = nobody;
    }

    RoundClock.Marks marks() {
        return new RoundClock.Marks(
                begunAt,
                runningSince,
                Duration.ofMillis(spentMillis),
                extraMinutes,
                endedAt != null);
    }

    CodevSession toSession(Instant now, List<CodevSession.Member> members) {
        List<CodevelopmentRound> all = RoundsJson.read(rounds);
        return new CodevSession(
                id,
                new CohortId(cohortId),
                groupName,
                title,
                startsAt,
                place,
                all,
                roundIndex,
                RoundClock.at(now, marks(), all.get(roundIndex).minutes()),
                members);
    }

    UUID id() {
        return id;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    String group() {
        return groupName;
    }

    UUID plannedBy() {
        return plannedBy;
    }

    int round() {
        return roundIndex;
    }

    int extra() {
        return extraMinutes;
    }

    boolean isLast() {
        return roundIndex == RoundsJson.read(rounds).size() - 1;
    }

    boolean hasBegun() {
        return begunAt != null;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }
}
