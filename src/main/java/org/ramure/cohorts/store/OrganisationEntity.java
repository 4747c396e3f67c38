package org.ramure.cohorts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_organisation}. */
@Entity
@Table(name = "cohorts_organisation")
class OrganisationEntity {

    /** The house: whoever belongs to no other organisation. */
    static final UUID HOUSE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Id private UUID id;
    private String name;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OrganisationEntity() {}

    OrganisationEntity(String name, Instant now) {
        this.id = Uuids.next();
        this.name = name;
        this.createdAt = now;
    }

    void rename(String another) {
        name = another;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
