package org.ramure.cohorts.event;

import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;

/** Someone was invited, enrolled, put on the waiting list, declined or left. */
public record PlaceChanged(CohortId cohort, ParticipantId participant, ParticipantStatus status) {}
