package org.ramure.learning;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;

/**
 * Addresses of steps, relative to the application: readable, stable, and enough to come back from
 * any device.
 */
public final class PlayerAddress {

    private PlayerAddress() {}

    public static String of(Pathway pathway, Itinerary.Step step) {
        return of(pathway, step.module(), step.activity());
    }

    public static String of(Pathway pathway, CourseModule module, Activity activity) {
        return of(pathway) + "/" + module.slug() + "/" + activity.slug();
    }

    /** Where the person left the pathway. */
    public static String of(Pathway pathway) {
        return "apprendre/" + pathway.slug();
    }
}
