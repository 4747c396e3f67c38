package org.ramure.cohorts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A stretch of a day with one signature sheet, in Europe/Paris. {@code template} is the half-day's
 * id in the template, empty for one that was added; {@code sequence} is raised at each change (RFC
 * 5545); a cancelled one stays.
 */
public record HalfDay(
        HalfDayId id,
        CohortId cohort,
        String template,
        String title,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        Modality modality,
        String room,
        String link,
        int sequence,
        boolean cancelled,
        String cancelledReason,
        long version) {

    /** Where half-days happen, as far as clocks are concerned. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public ZonedDateTime startsAt() {
        return day.atTime(start).atZone(ZONE);
    }

    public ZonedDateTime endsAt() {
        return day.atTime(end).atZone(ZONE);
    }

    public int minutes() {
        return (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    }

    /** The same for those who must not know how to join from afar. */
    public HalfDay withoutLink() {
        return new HalfDay(
                id,
                cohort,
                template,
                title,
                day,
                start,
                end,
                modality,
                room,
                "",
                sequence,
                cancelled,
                cancelledReason,
                version);
    }
}
