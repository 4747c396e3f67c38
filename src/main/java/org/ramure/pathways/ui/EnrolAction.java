package org.ramure.pathways.ui;

import java.io.Serializable;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;

/** Starts a pathway in a length, or goes on in another one. */
@FunctionalInterface
interface EnrolAction extends Serializable {

    void enrol(Pathway pathway, Itinerary itinerary);
}
