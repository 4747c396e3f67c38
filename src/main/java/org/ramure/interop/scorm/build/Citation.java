package org.ramure.interop.scorm.build;

import java.util.List;
import org.ramure.catalogue.academic.CourseAcademics;

/** One line by which the module can be cited. */
final class Citation {

    private Citation() {}

    static String of(Draft draft) {
        var course = draft.course();
        List<String> authors =
                course.academic().map(CourseAcademics::authors).orElse(course.authors());
        String year = course.academic().map(a -> " (" + a.year() + ")").orElse("");
        return String.join(", ", authors)
                + year
                + ". "
                + draft.say(
                        "citation",
                        draft.title(),
                        course.title().in(draft.language()),
                        course.version());
    }
}
