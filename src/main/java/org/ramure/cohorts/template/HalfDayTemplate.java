package org.ramure.cohorts.template;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.ramure.shared.LocalizedText;

/**
 * A stretch of a day with one signature sheet. {@code day} counts the days people come from 1;
 * {@code week} is the week of the session, from 1, before which that day does not come: 1 where
 * days simply follow each other.
 */
public record HalfDayTemplate(
        String id,
        int day,
        int week,
        LocalTime start,
        LocalTime end,
        LocalizedText title,
        List<StepTemplate> steps) {

    public int minutes() {
        return Math.toIntExact(Duration.between(start, end).toMinutes());
    }
}
