package org.ramure.portfolio.review;

import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * The review in front of the group. For those who have a place in the cohort and its facilitators;
 * everyone else, administrators included, is told {@code cohorts.unknown}. Refused rules throw
 * {@link org.ramure.shared.UserFacingException}; once a long pathway is closed, nothing changes any
 * more ({@code cohorts.readOnly}).
 */
public interface FinalReview {

    /**
     * The order of passage: those with a turn, then the others by name. People without an account
     * have none.
     */
    List<Passage> order(PersonId caller, CohortId cohort);

    /** A facilitator gives turns in this order, each with its minutes (1 to 120). */
    void arrange(PersonId caller, CohortId cohort, List<Turn> turns);

    /** Who and for how long. */
    record Turn(PersonId person, int minutes) {}

    /** What the caller will present, up to 2000 characters. */
    void present(PersonId caller, CohortId cohort, String text);

    /** A word to somebody else: one of each kind; blank takes it back. */
    void say(PersonId caller, CohortId cohort, PersonId to, PeerWord.Kind kind, String text);

    /** What was said to the caller, who alone reads it. */
    List<PeerWord> toMe(PersonId caller, CohortId cohort);

    /** What the caller said to others. */
    List<PeerWord> byMe(PersonId caller, CohortId cohort);
}
