package org.ramure.cohorts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code cohorts_adjustment}. */
@Entity
@Table(name = "cohorts_adjustment")
class AdjustmentEntity {

    @Id private UUID participantId;

    private String text;

    private Instant consentedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AdjustmentEntity() {}

    AdjustmentEntity(UUID participant, String text, Instant now) {
        this.participantId = participant;
        this.text = text;
        this.consentedAt = now;
    }

    UUID participant() {
        return participantId;
    }

    String text() {
        return text;
    }

    Instant consentedAt() {
        return consentedAt;
    }
}
