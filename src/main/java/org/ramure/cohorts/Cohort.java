package org.ramure.cohorts;

import java.time.LocalDate;
import java.util.UUID;
import org.ramure.people.PersonId;

/**
 * A group with dates, made from a template at one version. {@code slug} is its public address,
 * {@code statusReason} says why it was cancelled, {@code joinToken} opens registration to whoever
 * holds it, and {@code version} goes back with every change.
 */
public record Cohort(
        CohortId id,
        String slug,
        UUID organisation,
        String template,
        String templateVersion,
        CohortDetails details,
        CohortStatus status,
        String statusReason,
        LocalDate firstDay,
        LocalDate lastDay,
        String joinToken,
        PersonId referent,
        long version) {

    public String title() {
        return details.title();
    }
}
