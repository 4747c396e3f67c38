package org.ramure.interop.lti.classroom;

import org.ramure.catalogue.Activity;

/**
 * How one activity went: so many of the class have done it; for a quiz, right answers among all of
 * the latest attempts.
 */
public record ActivityFigures(Activity activity, int done, int learners, int right, int answered) {

    public boolean isMarked() {
        return answered > 0;
    }

    /** Right answers of a hundred. */
    public int percent() {
        return answered == 0 ? 0 : Math.round(100f * right / answered);
    }
}
