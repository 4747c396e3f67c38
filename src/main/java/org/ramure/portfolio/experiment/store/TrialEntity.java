package org.ramure.portfolio.experiment.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_experiment_trial}. */
@Entity
@Table(name = "portfolio_experiment_trial")
class TrialEntity {

    @Id private UUID id;
    private UUID personId;
    private @Nullable UUID cohortId;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TrialEntity() {}

    TrialEntity(PersonId person, Optional<CohortId> cohort, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.cohortId = cohort.map(CohortId::value).orElse(null);
        this.createdAt = now;
    }

    void belong(Optional<CohortId> cohort) {
        cohortId = cohort.map(CohortId::value).orElse(null);
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return personId;
    }

    Optional<CohortId> cohort() {
        return Optional.ofNullable(cohortId).map(CohortId::new);
    }

    Instant createdAt() {
        return createdAt;
    }
}
