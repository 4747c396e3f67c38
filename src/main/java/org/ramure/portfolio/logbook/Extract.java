package org.ramure.portfolio.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a reader sees of somebody's logbook: a frozen copy, and files that were ticked. */
public record Extract(
        UUID id,
        String author,
        LogbookTurn turn,
        String prompt,
        LocalDate about,
        String title,
        String text,
        List<LogbookFile> files,
        Instant sharedAt,
        LocalDate until) {}
