package org.ramure.portfolio.journey;

import java.util.List;

/** All journeys that are sound. */
record JourneyShelf(List<Journey> journeys) {}
