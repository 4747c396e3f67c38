package org.ramure.cohorts.award.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code cohorts_award_run}: written once; how far it is, its papers say. */
@Entity
@Table(name = "cohorts_award_run")
class AwardRunEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID cohortId;
    private UUID startedBy;
    private Instant startedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AwardRunEntity() {}

    AwardRunEntity(UUID cohort, UUID by, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.startedBy = by;
        this.startedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    UUID cohort() {
        return cohortId;
    }

    UUID startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }
}
