package org.ramure.interop.lti.grades;

import org.ramure.interop.lti.client.PlatformTrouble;

/** Why a score has not arrived; each has a sentence of its own for teachers. */
public enum GradeProblem {
    ADDRESS,
    UNREACHABLE,
    SILENT,
    BUSY,
    BROKEN,
    TOKEN,
    MALFORMED,
    FORBIDDEN,
    /** The platform does not know this person in this course. */
    GONE,
    CONFLICT,
    REFUSED,
    /** The platform gave no column for grades, and does not let us make one. */
    NO_COLUMN,
    /** The column was deleted, again after we made another. */
    COLUMN_DELETED,
    /** The placement opens nothing that is there. */
    NO_CONTENT,
    /** An administrator disabled the platform. */
    DISABLED;

    public static GradeProblem of(PlatformTrouble.Kind kind) {
        return valueOf(kind.name());
    }
}
