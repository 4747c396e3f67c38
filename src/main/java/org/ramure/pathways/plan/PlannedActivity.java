package org.ramure.pathways.plan;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.pathways.ActivityTargets;
import org.ramure.shared.LocalizedText;

/** An activity in its place. */
public record PlannedActivity(Course course, CourseModule module, Activity activity) {

    /** Its name as a target of a personal path, and as a candidate of the composer. */
    public String target() {
        return ActivityTargets.target(course, module, activity);
    }

    public LocalizedText title() {
        return ActivityTargets.title(module, activity);
    }
}
