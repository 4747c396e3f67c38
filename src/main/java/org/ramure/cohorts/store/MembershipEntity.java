package org.ramure.cohorts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code cohorts_membership}: the one organisation a person works for. */
@Entity
@Table(name = "cohorts_membership")
class MembershipEntity {

    @Id private UUID personId;
    private UUID organisationId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MembershipEntity() {}

    MembershipEntity(UUID person, UUID organisation) {
        this.personId = person;
        this.organisationId = organisation;
    }

    UUID person() {
        return personId;
    }

    UUID organisation() {
        return organisationId;
    }
}
