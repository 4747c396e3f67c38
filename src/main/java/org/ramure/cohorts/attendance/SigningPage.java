package org.ramure.cohorts.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ramure.shared.Language;

/** What anyone who has the address of a sheet may know of it. */
public record SigningPage(
        String shortId,
        String cohort,
        String halfDay,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        Language language,
        SheetPhase phase) {}
