package org.ramure.cohorts.work;

import java.time.Instant;

/** A turn in the talk about a piece of work. */
public record WorkMessage(boolean fromFacilitator, String author, String text, Instant at) {}
