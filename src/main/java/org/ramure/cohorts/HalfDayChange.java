package org.ramure.cohorts;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What a half-day should be, based on the {@code version} that the editor saw (0 for a new one).
 */
public record HalfDayChange(
        String title,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        Modality modality,
        String room,
        String link,
        long version) {}
