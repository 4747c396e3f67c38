package org.ramure.portfolio.rhythm.store;

import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.portfolio.journey.Journey;

/** A person's place in a cohort with a journey; {@code own} where it is the caller's. */
record Seat(Cohort cohort, ParticipantId person, Journey journey, boolean own) {}
