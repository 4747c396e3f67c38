package org.ramure.cohorts.voice;

import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * One's own questionnaires. For whoever has a place in the cohort; others are told {@code
 * cohorts.unknown}. Refused rules throw {@link org.ramure.shared.UserFacingException}.
 */
public interface Questionnaires {

    /** All of the cohort, in order of time, as they stand for the caller. */
    List<MySheet> mine(PersonId caller, CohortId cohort);

    /** One of them, with what the caller wrote. */
    MySheet open(PersonId caller, CohortId cohort, Moment moment);

    /**
     * Keeps a draft and returns its new version; refused with {@code cohorts.voice.conflict} when
     * another tab saved since, with {@code cohorts.voice.sent} once it was sent.
     */
    long save(PersonId caller, Sheet sheet);

    /**
     * Sends it, or sends it anew while it is open. Refused with {@code cohorts.voice.missing} where
     * a required answer lacks.
     */
    void submit(PersonId caller, Sheet sheet);

    /** What is written, based on the version that was read. */
    record Sheet(CohortId cohort, Moment moment, List<Reply> replies, long version) {
        public Sheet {
            replies = List.copyOf(replies);
        }
    }
}
