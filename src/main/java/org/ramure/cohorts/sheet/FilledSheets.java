package org.ramure.cohorts.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.assessment.Entries;
import org.ramure.assessment.Entry;
import org.ramure.assessment.Saving;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/**
 * The sheets of a cohort. A participant has their own and, where the template says so, one with
 * their group; those who run the cohort read all of them. Others are told {@code cohorts.unknown}.
 */
public interface FilledSheets {

    /** The caller's sheets in the template's order. */
    List<Line> mine(PersonId caller, CohortId cohort);

    /** How far a sheet is filled in: keys with something in them, of all keys. */
    record Line(
            String sheet,
            LocalizedText title,
            SheetOwner owner,
            int filled,
            int all,
            Optional<Instant> savedAt) {}

    /** The caller's own sheet, or that of their group. */
    Filled open(PersonId caller, CohortId cohort, String sheet);

    /** A sheet and what stands in it, by key. */
    record Filled(
            String sheet,
            LocalizedText title,
            ExerciseContent content,
            SheetOwner owner,
            Map<String, Entry> entries) {

        /** The same as plain texts. */
        public Map<String, String> texts() {
            return entries.entrySet().stream()
                    .collect(
                            java.util.stream.Collectors.toMap(
                                    Map.Entry::getKey, e -> e.getValue().content()));
        }
    }

    /**
     * Saves a field of the caller's sheet if it still stands at the version the writer knew; throws
     * {@link org.ramure.shared.UserFacingException} for a value that the field cannot take.
     */
    Saving save(PersonId caller, CohortId cohort, String sheet, Entries.Typed typed);

    /** Every sheet and everyone's, for those who run the cohort; a fixed number of queries. */
    List<Line> all(PersonId caller, CohortId cohort);

    /** Somebody's sheet, for those who run the cohort. */
    Filled read(PersonId caller, CohortId cohort, String sheet, SheetOwner owner);
}
