package org.ramure.catalogue.academic;

import java.util.Optional;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.springframework.stereotype.Component;

/** Citations of courses that say whom to cite; the newest release is named where there is one. */
@Component
public class Citations {

    private final Releases releases;

    Citations(Releases releases) {
        this.releases = releases;
    }

    /** The page of a course, below the site's address. */
    public static String path(Course course, Optional<CourseModule> module) {
        return "/cours/" + course.slug() + module.map(m -> "/" + m.slug()).orElse("");
    }

    /** {@code origin} is the site's address without a slash at its end. */
    public Optional<Citation> of(Course course, Optional<CourseModule> module, String origin) {
        return course.academic()
                .map(academic ->
                        new Citation(
                                key(course, module, academic),
                                module.map(CourseModule::title).orElse(course.title()),
                                module.map(m -> course.title()),
                                academic,
                                course.version(),
                                releases.latest(course.slug()).map(ReleaseId::shortHash),
                                origin + path(course, module)));
    }

    private static String key(
            Course course, Optional<CourseModule> module, CourseAcademics academic) {
        return "ramure-"
                + course.slug()
                + module.map(m -> "-" + m.slug()).orElse("")
                + "-"
                + academic.year();
    }
}
