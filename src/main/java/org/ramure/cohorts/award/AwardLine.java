package org.ramure.cohorts.award;

import java.util.List;
import java.util.Optional;
import org.ramure.attestations.Attestation;
import org.ramure.cohorts.ParticipantId;

/**
 * One person. {@code reached} of {@code possible} are half-days, or minutes of steps, by the rule's
 * clock; {@code minutes} those that the paper states; {@code arguments} fill the text of the state.
 */
public record AwardLine(
        ParticipantId person,
        String name,
        AwardState state,
        List<Object> arguments,
        int reached,
        int possible,
        int minutes,
        Optional<Attestation> paper) {}
