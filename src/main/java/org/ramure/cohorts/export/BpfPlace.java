package org.ramure.cohorts.export;

import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;

/**
 * One person in one session, as the yearly counts see them; {@code minutes} are observed ones,
 * {@code ownChoice} says that type or funding were chosen for this person.
 */
public record BpfPlace(
        CohortId cohort,
        String session,
        String slug,
        ParticipantId participant,
        String name,
        TraineeType type,
        Funding funding,
        Objective objective,
        String speciality,
        int minutes,
        boolean ownChoice) {}
