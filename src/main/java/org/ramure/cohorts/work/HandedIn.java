package org.ramure.cohorts.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One version, kept as it was; {@code late} by the date that held for the person then. */
public record HandedIn(
        int number,
        Instant at,
        boolean late,
        String text,
        List<WorkFile> files,
        Optional<Feedback> feedback) {}
