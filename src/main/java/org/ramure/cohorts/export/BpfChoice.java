package org.ramure.cohorts.export;

import java.util.Optional;

/**
 * What the yearly counts need and nobody but the facilitator knows; empty where nothing was said.
 * {@code speciality} is a code of the French list of training specialities (NSF), or empty. For one
 * person, only type and funding are kept; where those are empty, the group's hold.
 */
public record BpfChoice(
        Optional<TraineeType> type,
        Optional<Funding> funding,
        Optional<Objective> objective,
        String speciality) {

    public static final BpfChoice NONE =
            new BpfChoice(Optional.empty(), Optional.empty(), Optional.empty(), "");
}
