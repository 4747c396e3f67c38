package org.ramure.interop.api.content;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.academic.ModuleAcademics;
import org.ramure.interop.api.ApiFields;

/** A module as the contract has it. */
final class ModuleJson {

    private ModuleJson() {}

    static int minutes(CourseModule module) {
        return module.activities().stream().mapToInt(Activity::minutes).sum();
    }

    static ApiFields of(Course course, CourseModule module) {
        return ApiFields.with("id", module.id())
                .and("slug", module.slug())
                .and("course", course.slug())
                .and("title", module.title())
                .and("summary", module.summary())
                .and("minutes", minutes(module))
                .and("prerequisites", module.prerequisites())
                .and("activities", module.activities().stream().map(ModuleJson::activity).toList())
                .and("academic", module.academic().map(ModuleJson::academic));
    }

    private static ApiFields activity(Activity activity) {
        return ApiFields.with("id", activity.id().value())
                .and("slug", activity.slug())
                .and("type", activity.type())
                .and("minutes", activity.minutes())
                .and("title", activity.title())
                .and("competences", activity.competences());
    }

    private static ApiFields academic(ModuleAcademics academic) {
        return ApiFields.with("ects", academic.ects())
                .and("taught_hours", academic.taughtHours())
                .and("alone_hours", academic.aloneHours())
                .and("outcomes", academic.outcomes())
                .and("assessment", academic.assessment());
    }
}
