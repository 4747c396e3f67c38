package org.ramure.catalogue.release;

import java.util.List;
import java.util.Optional;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * One thing that differs between two states of a course. {@code place} is the title of the module
 * or activity; {@code language} says which text differs, {@code before} and {@code after} hold
 * short values such as minutes, and {@code passages} the changed paragraphs of a text.
 */
public record Change(
        Kind kind,
        LocalizedText place,
        Optional<Language> language,
        String before,
        String after,
        List<List<TextPart>> passages) {

    /** What differs. */
    public enum Kind {
        MODULE_ADDED,
        MODULE_REMOVED,
        ACTIVITY_ADDED,
        ACTIVITY_REMOVED,
        ACTIVITY_RETIRED,
        TITLE,
        MINUTES,
        TEXT,
        QUESTION_ADDED,
        QUESTION_REMOVED,
        QUESTION_CHANGED
    }
}
