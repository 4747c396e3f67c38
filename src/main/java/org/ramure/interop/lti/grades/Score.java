package org.ramure.interop.lti.grades;

import org.jspecify.annotations.Nullable;

/**
 * What a platform is told of one person. {@code points} are absent as long as there is nothing to
 * grade; they count activities done, or right answers.
 */
public record Score(Progress progress, @Nullable Points points) {

    /** How far the person is, in words of AGS. */
    public enum Progress {
        STARTED("Started"),
        IN_PROGRESS("InProgress"),
        COMPLETED("Completed");

        private final String word;

        Progress(String word) {
            this.word = word;
        }

        /** The value of {@code activityProgress}. */
        public String word() {
            return word;
        }
    }

    /** So many of so many. */
    public record Points(int given, int maximum) {}

    /** Somebody came, and did nothing yet. */
    public static final Score BEGUN = new Score(Progress.STARTED, null);

    public static Score of(Progress progress, int given, int maximum) {
        return new Score(progress, new Points(given, maximum));
    }
}
