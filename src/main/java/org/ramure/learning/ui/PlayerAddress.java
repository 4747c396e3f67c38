package org.ramure.learning.ui;

import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;

/** Addresses of steps: readable, stable, and enough to come back from any device. */
final class PlayerAddress {

    private PlayerAddress() {}

    static String of(Pathway pathway, Itinerary.Step step) {
        return of(pathway) + "/" + step.module().slug() + "/" + step.activity().slug();
    }

    static String of(Pathway pathway) {
        return "apprendre/" + pathway.slug();
    }
}
