package org.ramure.portfolio.voices.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.closing.ClosedCohorts;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** The one place where it is decided who has which part in voices on one grid. */
@Component
class VoiceRights {

    private final CohortAccess access;
    private final Fellows fellows;
    private final VoiceRounds rounds;
    private final VoiceAsks asks;
    private final ClosedCohorts closed;
    private final Clock clock;

    VoiceRights(
            CohortAccess access,
            Fellows fellows,
            VoiceRounds rounds,
            VoiceAsks asks,
            ClosedCohorts closed,
            Clock clock) {
        this.access = access;
        this.fellows = fellows;
        this.rounds = rounds;
        this.asks = asks;
        this.closed = closed;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses to write where a pathway is read only. */
    void requireOpen(CohortId cohort) {
        closed.requireOpen(cohort);
    }

    static UserFacingException unknown() {
        return new UserFacingException("portfolio.voices.unknown");
    }

    /** Those who learn beside the caller. */
    List<Fellow> peers(PersonId caller, CohortId cohort) {
        return fellows.of(caller, cohort).stream().filter(fellow -> !fellow.facilitator()).toList();
    }

    /**
     * A cohort of which the caller is a facilitator. Administrators run cohorts too, but what is
     * said of a learner is not theirs to read.
     */
    Cohort running(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        if (!isFacilitator(caller, id)) {
            throw new UserFacingException("cohorts.unknown");
        }
        return cohort;
    }

    boolean isFacilitator(PersonId caller, CohortId cohort) {
        return fellows.circle(caller, cohort).filter(Circle::facilitates).isPresent();
    }

    /** The caller's own round. */
    VoiceRoundEntity ownRound(PersonId caller, UUID round) {
        return rounds.findById(round)
                .filter(found -> found.person().equals(caller))
                .orElseThrow(VoiceRights::unknown);
    }

    /** The same with its row locked. */
    VoiceRoundEntity ownLocked(PersonId caller, UUID round) {
        return rounds.locked(round)
                .filter(found -> found.person().equals(caller))
                .orElseThrow(VoiceRights::unknown);
    }

    /** The request, if the caller is whose voice it asks for. */
    VoiceAskEntity spoken(Speaker speaker, UUID id) {
        return asks.withRound(id)
                .filter(ask -> !ask.isRevoked() && isVoice(speaker, ask))
                .orElseThrow(VoiceRights::unknown);
    }

    boolean isVoice(Speaker speaker, VoiceAskEntity ask) {
        return switch (speaker) {
            case Speaker.Guest guest ->
                    ask.isGuest()
                            && guest.ask().equals(ask.id())
                            && !ask.isRevoked()
                            && ask.link().isOpenTo(guest.pass(), now());
            case Speaker.Account account ->
                    !ask.isGuest()
                            && ((ask.isTeam() && !ask.isSent())
                                    ? isFacilitator(account.person(), ask.round().cohort())
                                    : ask.person().filter(account.person()::equals).isPresent());
        };
    }
}
