package org.ramure.cohorts.template;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.ramure.shared.LocalizedText;

/** A stretch of a day with one signature sheet; {@code day} counts from 1. */
public record HalfDayTemplate(
        String id,
        int day,
        LocalTime start,
        LocalTime end,
        LocalizedText title,
        List<StepTemplate> steps) {

    public int minutes() {
        return Math.toIntExact(Duration.between(start, end).toMinutes());
    }
}
