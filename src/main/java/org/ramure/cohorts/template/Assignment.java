package org.ramure.cohorts.template;

import java.time.LocalDate;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/**
 * Something to hand in {@code days} days after the half-day {@code after}; {@code rubric} is an id
 * in {@link Materials}.
 */
public record Assignment(
        String id, LocalizedText title, SafeHtml brief, String rubric, String after, int days) {

    /** When it is due, given the day on which its half-day took place. */
    public LocalDate due(LocalDate halfDay) {
        return halfDay.plusDays(days);
    }
}
