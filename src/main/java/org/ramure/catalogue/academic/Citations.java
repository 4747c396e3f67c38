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
                .map(academic -> any(course, module, origin, releases.latest(course.slug())));
    }

    /**
     * Of any course, in a release of it or as its authors have it; with a year and a page where it
     * has them.
     */
    public static Citation any(
            Course course,
            Optional<CourseModule> module,
            String origin,
            Optional<ReleaseId> release) {
        return new Citation(
                key(course, module),
                module.map(CourseModule::title).orElse(course.title()),
                module.map(m -> course.title()),
                course.academic().map(CourseAcademics::authors).orElse(course.authors()),
                course.academic().map(CourseAcademics::year),
                course.version(),
                release.map(ReleaseId::shortHash),
                origin + (course.academic().isPresent() ? path(course, module) : "/parcours"));
    }

    private static String key(Course course, Optional<CourseModule> module) {
        return "ramure-"
                + course.slug()
                + module.map(m -> "-" + m.slug()).orElse("")
                + course.academic().map(academic -> "-" + academic.year()).orElse("");
    }
}
