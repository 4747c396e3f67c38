package org.ramure.cohorts.work;

import java.time.LocalDate;
import java.util.Optional;
import org.ramure.cohorts.template.Rubric;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/**
 * An assignment of a cohort: what is asked, from which day it is open and when it is due for
 * everyone (days in Europe/Paris, the last one included). {@code moved} says that a facilitator
 * chose the date; {@code version} goes back when they move it again.
 */
public record WorkPlan(
        String id,
        LocalizedText title,
        SafeHtml brief,
        Optional<Rubric> rubric,
        LocalDate opensOn,
        LocalDate dueOn,
        boolean moved,
        long version) {}
