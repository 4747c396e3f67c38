package org.ramure.catalogue;

import java.util.Optional;
import org.ramure.shared.LocalizedText;

/**
 * One piece of content as authors see it, drafts and broken ones included. {@code minutes} is the
 * sum of a course, or of the longest variant of a pathway, and 0 where time has no meaning; {@code
 * served} says whether it can be shown to people at all.
 */
public record ContentItem(
        Kind kind,
        String slug,
        String file,
        LocalizedText title,
        Optional<ContentStatus> status,
        String version,
        int minutes,
        int errors,
        int warnings,
        boolean served) {

    /** What it is. */
    public enum Kind {
        COURSE,
        PATHWAY,
        FRAMEWORK,
        VOCABULARY,
        FORMATS,
        TEMPLATE
    }

    public int problems() {
        return errors + warnings;
    }

    /** Whether a file belongs to it: a course owns its whole folder. */
    public boolean owns(String path) {
        return path.equals(file)
                || (kind == Kind.COURSE && path.startsWith(slug + "/"))
                || (kind == Kind.TEMPLATE
                        && path.startsWith(file.substring(0, file.lastIndexOf('/') + 1)));
    }
}
