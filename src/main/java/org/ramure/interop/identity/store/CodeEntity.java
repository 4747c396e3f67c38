package org.ramure.interop.identity.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;

/** A row of {@code interop_identity_code}. */
@Entity
@Table(name = "interop_identity_code")
class CodeEntity {

    @Id private UUID identityId;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private String codeHash;

    private @Nullable UUID readerId;
    private Instant untilAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodeEntity() {}

    CodeEntity(UUID identity, String codeHash, @Nullable UUID reader, Instant until) {
        this.identityId = identity;
        this.codeHash = codeHash;
        this.readerId = reader;
        this.untilAt = until;
    }

    UUID identityId() {
        return identityId;
    }

    boolean isGood(PersonId caller, Instant now) {
        return now.isBefore(untilAt) && (readerId == null || readerId.equals(caller.value()));
    }
}
