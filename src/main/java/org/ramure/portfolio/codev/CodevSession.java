package org.ramure.portfolio.codev;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.CodevelopmentRound;

/**
 * A session as those may see it who may take part: no minutes. {@code group} is empty where all of
 * the cohort may come; {@code round} is an index of the rounds.
 */
public record CodevSession(
        UUID id,
        CohortId cohort,
        String group,
        String title,
        Instant startsAt,
        String place,
        List<CodevelopmentRound> rounds,
        int round,
        RoundClock clock,
        List<Member> members) {

    /** Who plays which role. */
    public record Member(PersonId person, String name, CodevRole role) {}

    public Optional<Member> member(PersonId person) {
        return members.stream().filter(m -> m.person().equals(person)).findFirst();
    }

    public Optional<Member> holder(CodevRole role) {
        return members.stream().filter(m -> m.role() == role).findFirst();
    }

    public boolean is(PersonId person, CodevRole role) {
        return member(person).filter(m -> m.role() == role).isPresent();
    }

    public CodevelopmentRound current() {
        return rounds.get(round);
    }

    public boolean isLastRound() {
        return round == rounds.size() - 1;
    }

    public boolean isEnded() {
        return clock.state() == RoundClock.State.ENDED;
    }

    /** Who leads keeps the clock; where nobody leads, anyone in it may. */
    public boolean mayRun(PersonId person) {
        return member(person).isPresent()
                && (holder(CodevRole.ANIMATOR).isEmpty() || is(person, CodevRole.ANIMATOR));
    }
}
