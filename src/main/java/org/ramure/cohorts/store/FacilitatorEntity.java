package org.ramure.cohorts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code cohorts_facilitator}. */
@Entity
@Table(name = "cohorts_facilitator")
class FacilitatorEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID cohortId;
    private UUID personId;
    private boolean leadRole;
    private Instant since;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FacilitatorEntity() {}

    FacilitatorEntity(UUID cohort, UUID person, boolean lead, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.personId = person;
        this.leadRole = lead;
        this.since = now;
    }

    void lead(boolean leads) {
        leadRole = leads;
    }

    UUID person() {
        return personId;
    }

    UUID cohort() {
        return cohortId;
    }

    boolean leads() {
        return leadRole;
    }

    Instant since() {
        return since;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only ever saved once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
