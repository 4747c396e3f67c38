package org.ramure.cohorts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where each half-day would go if the cohort began on another day. */
public record ShiftPlan(LocalDate firstDay, List<Move> moves) {

    /** One half-day's way; {@code avoided} are the days it had to jump over. */
    public record Move(HalfDay halfDay, LocalDate to, Set<LocalDate> avoided) {}

    public LocalDate lastDay() {
        return moves.stream().map(Move::to).max(LocalDate::compareTo).orElse(firstDay);
    }
}
