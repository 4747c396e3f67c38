package org.ramure.portfolio.logbook;

import java.time.YearMonth;
import java.util.Optional;
import org.ramure.cohorts.CohortId;

/** Which entries to list: words that all occur, accents and plurals aside; a turn; a month. */
public record LogbookFilter(
        String words,
        Optional<LogbookTurn> turn,
        Optional<YearMonth> month,
        Optional<CohortId> cohort) {

    public static final LogbookFilter ALL =
            new LogbookFilter("", Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isAll() {
        return words.isBlank() && turn.isEmpty() && month.isEmpty() && cohort.isEmpty();
    }
}
