package org.ramure.competences;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * Readings that others make of a person, beside their own. Who may ask, write and read is decided
 * by whoever brings them here; this module keeps each with who, as what, when and on which version,
 * and never changes it.
 */
public interface OtherVoices {

    /** The longest name or role of an author without an account, in characters. */
    int LONGEST_NAME = 160;

    /**
     * Keeps a reading; the same submission twice is one reading. Throws {@link
     * org.ramure.shared.UserFacingException} for what the grid of that version does not have, or a
     * version that nobody knows any more.
     */
    CompetenceReading record(Submission submission);

    /** Lets the person read these readings of theirs; says how many were sealed until now. */
    int open(PersonId person, Collection<UUID> readings);

    /**
     * Readings of this person in full, sealed ones included, in order of time; unknown ids are left
     * out.
     */
    List<Spoken> sheets(PersonId person, Collection<UUID> readings);

    /** The same author's words for a name and a role; both empty where the account says it. */
    record Author(Optional<PersonId> account, String name, String role) {

        public static Author account(PersonId person) {
            return new Author(Optional.of(person), "", "");
        }

        public static Author guest(String name, String role) {
            return new Author(Optional.empty(), name, role);
        }

        /** Whether the account that made it is gone. */
        public boolean isGone() {
            return account.isEmpty() && name.isEmpty();
        }
    }

    /**
     * What to keep: {@code id} is the submission's own. A sealed reading is not among the person's
     * {@link Readings} before it is opened.
     */
    record Submission(
            UUID id,
            PersonId person,
            Author author,
            CompetenceReading.Voice voice,
            CompetenceReading.Moment moment,
            Grid grid,
            List<Answer> answers,
            boolean sealed) {}

    /** A framework at the version its reader had before their eyes. */
    record Grid(String framework, String version) {}

    /**
     * One competence; {@code level} counts from 1 or is {@link AssessmentDraft#UNDECIDED} for « pas
     * observé ».
     */
    record Answer(String competence, int level, Set<String> practices, String note) {}

    /** A reading in full, with who spoke and since when the person may read it. */
    record Spoken(ReadingSheet sheet, Author author, Optional<Instant> openedAt) {

        public UUID id() {
            return sheet.reading().id();
        }
    }
}
