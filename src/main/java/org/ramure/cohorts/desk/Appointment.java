package org.ramure.cohorts.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ramure.cohorts.HalfDayId;

/** A half-day of a session one facilitates, in Europe/Paris. */
public record Appointment(
        HalfDayId halfDay,
        String slug,
        String session,
        String title,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        String room,
        boolean today) {}
