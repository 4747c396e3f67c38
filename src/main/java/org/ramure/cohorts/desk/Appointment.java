package org.ramure.cohorts.desk;

import java.time.LocalDate;
import java.time.LocalTime;

/** A half-day of a session one facilitates, in Europe/Paris. */
public record Appointment(
        String slug,
        String session,
        String title,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        String room,
        boolean today) {}
