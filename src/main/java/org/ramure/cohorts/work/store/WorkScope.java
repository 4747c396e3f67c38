package org.ramure.cohorts.work.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Access to several cohorts at once: one statement for those one facilitates. */
@Component
class WorkScope {

    private final EntityManager entities;
    private final CohortAccess access;

    WorkScope(EntityManager entities, CohortAccess access) {
        this.entities = entities;
        this.access = access;
    }

    /** Throws {@code cohorts.unknown} unless the caller runs every one of them. */
    void requireRunning(PersonId caller, Collection<CohortId> cohorts) {
        if (cohorts.isEmpty()) {
            return;
        }
        Set<UUID> facilitated =
                new HashSet<>(
                        entities.createQuery(
                                        "select f.cohortId from FacilitatorEntity f"
                                                + " where f.personId = :caller",
                                        UUID.class)
                                .setParameter("caller", caller.value())
                                .getResultList());
        cohorts.stream()
                .filter(cohort -> !facilitated.contains(cohort.value()))
                .forEach(cohort -> access.requireRunning(caller, cohort));
    }
}
