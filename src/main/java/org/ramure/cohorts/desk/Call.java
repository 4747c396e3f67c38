package org.ramure.cohorts.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.ParticipantId;

/**
 * Somebody to talk to: in which session, why, and the day a facilitator planned to call them back.
 * Never without a reason or a day that has come.
 */
public record Call(
        String slug,
        String session,
        ParticipantId person,
        String name,
        List<Reason> reasons,
        Optional<LocalDate> nextContact) {}
