package org.ramure.portfolio.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a list: the beginning of its text, how many files it has and how many shares of it
 * are open today.
 */
public record LogbookLine(
        UUID id,
        LogbookTurn turn,
        @Nullable UUID cohort,
        LocalDate about,
        String title,
        String beginning,
        Instant savedAt,
        long files,
        long openShares) {}
