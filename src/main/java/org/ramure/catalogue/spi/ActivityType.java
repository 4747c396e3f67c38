package org.ramure.catalogue.spi;

import org.jspecify.annotations.Nullable;

/**
 * A kind of activity that content files may use. The module that shows it brings one bean; the
 * content check finds the same beans, so that nothing is checked twice or not at all. A bean keeps
 * no state, since several courses are read at once, and needs no other bean, since the check runs
 * without the rest of the application.
 */
public interface ActivityType {

    /** The word used in {@code course.yaml}, such as {@code quiz}. */
    String code();

    /** What follows the activity's slug in its file name: {@code .md} or {@code .quiz.yaml}. */
    String fileSuffix();

    /**
     * Reads and checks one file. Reports every problem to {@code file.problems()}; returns
     * immutable content, or null when it is too broken to be shown.
     */
    @Nullable Object read(ActivityFile file);
}
