package org.ramure.cohorts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code cohorts_invitation}: one letter with one key. */
@Entity
@Table(name = "cohorts_invitation")
class InvitationEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID participantId;
    private String tokenHash;
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected InvitationEntity() {}

    InvitationEntity(UUID participant, String tokenHash, Instant now) {
        this.id = Uuids.next();
        this.participantId = participant;
        this.tokenHash = tokenHash;
        this.sentAt = now;
    }

    UUID participant() {
        return participantId;
    }

    String tokenHash() {
        return tokenHash;
    }

    Instant sentAt() {
        return sentAt;
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
