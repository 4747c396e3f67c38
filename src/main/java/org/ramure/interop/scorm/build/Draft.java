package org.ramure.interop.scorm.build;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
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
        Translations translations) {

    /** Where the page about the package itself stands among the activities. */
    static final String ABOUT = "a-propos-du-paquet";

    String say(String key, Object... arguments) {
        return translations.text(language, "interop.scorm." + key, arguments);
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
