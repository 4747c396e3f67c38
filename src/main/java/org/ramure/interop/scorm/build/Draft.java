package org.ramure.interop.scorm.build;

import java.util.Optional;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.academic.Citations;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/** A package in the making; {@code site} is the public address without a slash at its end. */
record Draft(
        Course course,
        CourseModule module,
        Language language,
        PackageFormat format,
        String site,
        Optional<ReleaseId> release,
        Translations translations) {

    /** Where the page about the package itself stands among the activities. */
    static final String ABOUT = "a-propos-du-paquet";

    String say(String key, Object... arguments) {
        return translations.text(language, "interop.scorm." + key, arguments);
    }

    /** One line by which the module can be cited, in the release that it is taken from. */
    String citation() {
        return Citations.any(course, Optional.of(module), site, release).text(language);
    }

    String title() {
        return module.title().in(language);
    }

    /** The activity on the site. */
    String addressOf(Activity activity) {
        return site + pathOf(activity);
    }

    String pathOf(Activity activity) {
        return "/activites/" + course.slug() + "/" + module.slug() + "/" + activity.slug();
    }

    /** Where in the package an activity (or {@link #ABOUT}) is found by links. */
    String hrefOf(String slug) {
        return format == PackageFormat.SCORM_12 ? "#" + slug : slug + ".html";
    }

    /** A name for manifests: letters, digits and hyphens, beginning with a letter. */
    String identifier(String what) {
        return "ramure-" + module.id() + "-" + language.code() + "-" + what;
    }
}
