package org.ramure.toolkit.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.toolkit.sheet.Score;
import org.ramure.toolkit.sheet.Sheet;

/**
 * Answers of a group as sums without names, shown from {@link Score#LEAST_OF_A_GROUP} people on, to
 * those of the group alone.
 */
public interface GroupCounts {

    /** Counts the caller's own document in a group they are in, or takes it out again. */
    void count(PersonId owner, UUID document, CohortId cohort, boolean counted);

    /** Groups in which the document counts. */
    List<CohortId> of(PersonId owner, UUID document);

    /** The group's answers; empty for whoever is not in it. */
    Optional<Sum> sum(PersonId caller, Sheet sheet, CohortId cohort);

    /** {@code parts} is empty while fewer than five people are counted. */
    record Sum(int people, List<PartSum> parts) {}

    /** For one part: how many people lie in each fifth of 0 to 100, and the middle one's index. */
    record PartSum(Score.Part part, int middle, List<Integer> fifths) {}
}
