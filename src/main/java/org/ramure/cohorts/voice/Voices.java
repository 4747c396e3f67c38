package org.ramure.cohorts.voice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;

/**
 * Questionnaires of a cohort for those who run it; others are told {@code cohorts.unknown}. The
 * number of statements does not grow with people.
 */
public interface Voices {

    /** What is asked, in order of time. */
    List<Asked> asked(PersonId caller, CohortId cohort);

    /** What came out of all of them; for the page, papers and proofs. */
    List<Results> results(PersonId caller, CohortId cohort);

    /** Everyone who has a place, by family name. */
    List<Answered> people(PersonId caller, CohortId cohort, Moment moment);

    /**
     * Moves the day on which the questionnaire of months later opens; null follows the last day
     * again. Refused with {@code cohorts.conflict} when someone else moved it since.
     */
    void move(PersonId caller, CohortId cohort, @Nullable LocalDate day, long version);

    /**
     * Writes once a day at most to everyone who has not answered an open questionnaire, and says to
     * how many.
     */
    int remind(PersonId caller, CohortId cohort, Moment moment);
}
