package org.ramure.toolkit.compass.edit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.ContentProblem;
import org.ramure.people.PersonId;

/**
 * For authors and administrators, who alone may: others are refused with {@code
 * toolkit.compass.edit.notYours}. A compass is named by its slug.
 */
public interface CompassEdits {

    /** The longest text, in signs. */
    int LONGEST = 300_000;

    /** The longest reason, in signs. */
    int LONGEST_NOTE = 400;

    /**
     * What is served. {@code number} is that of the last version, 0 where nobody rewrote it; {@code
     * ofFile} says that the text is the file's.
     */
    record Standing(String text, int number, boolean ofFile, List<Version> versions) {

        public Standing {
            versions = List.copyOf(versions);
        }
    }

    /** A version, the latest first; {@code ofFile} where it went back to the file. */
    record Version(int number, Instant savedAt, String byName, String note, boolean ofFile) {}

    /** What a text would do; {@code change} is empty where the compass could not be served. */
    record Plan(
            List<ContentProblem> problems,
            Optional<CompassChange> change,
            List<TextChanges.Line> lines) {

        public Plan {
            problems = List.copyOf(problems);
            lines = List.copyOf(lines);
        }

        public boolean canApply() {
            return change.isPresent() && lines.stream().anyMatch(TextChanges.Line::isChange);
        }
    }

    /** Empty where no file has this slug. */
    Optional<Standing> standing(PersonId by, String slug);

    /** A version's text; 0 is the file's. */
    Optional<String> text(PersonId by, String slug, int number);

    /** Tries a text out against everything else in the content; nothing changes. */
    Plan plan(PersonId by, String slug, String text);

    /**
     * Serves this text from now on, as a new version; the file's own text goes back to the file.
     * {@code known} is the last version that the writer saw. Refuses {@code
     * toolkit.compass.edit.meanwhile}, {@code .errors}, {@code .same} and {@code .long}.
     */
    void apply(PersonId by, String slug, int known, String text, String note);
}
