package org.ramure.cohorts.closing;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a cohort still takes what its people write; tells nothing else of it. */
@Component
public class ClosedCohorts {

    private final EntityManager entities;
    private final ObjectProvider<ReadOnlyAfterClosing> rules;

    ClosedCohorts(EntityManager entities, ObjectProvider<ReadOnlyAfterClosing> rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /** One statement, two columns. */
    private record Site(String template, CohortStatus status) {}

    /** Whether nothing is written there any more. */
    public boolean isReadOnly(CohortId cohort) {
        return isReadOnly(cohort.value());
    }

    /** Whether nothing is written there any more. */
    public boolean isReadOnly(UUID cohort) {
        return entities
                .createQuery(
                        "select c.template, c.status from CohortEntity c where c.id = :id",
                        Site.class)
                .setParameter("id", cohort)
                .getResultList()
                .stream()
                .anyMatch(site ->
                        site.status() == CohortStatus.CLOSED
                                && rules.stream().anyMatch(r -> r.holdsFor(site.template())));
    }

    /** Throws {@code cohorts.readOnly} where a long pathway was closed. */
    public void requireOpen(CohortId cohort) {
        if (isReadOnly(cohort)) {
            throw new UserFacingException("cohorts.readOnly");
        }
    }
}
