package org.ramure.cohorts.template;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/**
 * Something to hand in {@code days} days after the half-day {@code after}; {@code rubric} is an id
 * in {@link Materials}; {@code review} says how people read each other's, where they do.
 */
public record Assignment(
        String id,
        LocalizedText title,
        SafeHtml brief,
        String rubric,
        String after,
        int days,
        Optional<PeerReview> review) {

    /** One that those who run the session answer alone. */
    public Assignment(
            String id, LocalizedText title, SafeHtml brief, String rubric, String after, int days) {
        this(id, title, brief, rubric, after, days, Optional.empty());
    }

    /** When it is due, given the day on which its half-day took place. */
    public LocalDate due(LocalDate halfDay) {
        return halfDay.plusDays(days);
    }
}
