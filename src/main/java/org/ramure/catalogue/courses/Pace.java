package org.ramure.catalogue.courses;

import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.shared.Markdown;

/**
 * Whether declared minutes are believable for a text: one reads to learn at 100 to 240 words a
 * minute (see {@code courses/README.md} for the source).
 */
public final class Pace {

    private static final int SLOWEST = 100;
    private static final int FASTEST = 240;

    private Pace() {}

    /** A text that takes longer to read than the activity is said to last. */
    static void checkNotTooLong(ActivityFile file, int firstLine) {
        int words = Markdown.countWords(file.bodyTree());
        if (file.minutes() > 0 && words > file.minutes() * FASTEST) {
            file.problems()
                    .warning(
                            firstLine,
                            facts(words, file.minutes()) + " : c’est trop long à lire.",
                            "Raccourcissez-le, ou comptez au moins "
                                    + (words + FASTEST - 1) / FASTEST
                                    + " minutes dans course.yaml.");
        }
    }

    /** A text that is read long before the time is over. */
    public static void checkNotTooShort(ActivityFile file) {
        int words = Markdown.countWords(file.bodyTree());
        if (file.minutes() > 0 && words < file.minutes() * SLOWEST) {
            file.problems()
                    .warning(
                            0,
                            facts(words, file.minutes()) + " : c’est trop court.",
                            "Développez-le, ou comptez au plus "
                                    + Math.max(1, words / SLOWEST)
                                    + " minutes dans course.yaml.");
        }
    }

    private static String facts(int words, int minutes) {
        return "Le texte a " + words + " mots pour " + minutes + " minutes";
    }
}
