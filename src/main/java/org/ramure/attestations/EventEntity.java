package org.ramure.attestations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code attestations_event}: added, never changed. */
@Entity
@Table(name = "attestations_event")
class EventEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID attestationId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EventKind kind;

    private @Nullable String detail;
    private Instant happenedAt;
    private @Nullable UUID personId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EventEntity() {}

    EventEntity(
            UUID attestationId,
            EventKind kind,
            @Nullable String detail,
            Instant happenedAt,
            @Nullable UUID personId) {
        this.id = Uuids.next();
        this.attestationId = attestationId;
        this.kind = kind;
        this.detail = detail;
        this.happenedAt = happenedAt;
        this.personId = personId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always new: rows are added and never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID attestationId() {
        return attestationId;
    }

    EventKind kind() {
        return kind;
    }

    /** What the kind says; throws where the kind has none. */
    String detail() {
        return Objects.requireNonNull(detail);
    }

    @Nullable String detailOrNull() {
        return detail;
    }

    /** Who did it, where that is still known. */
    @Nullable UUID actor() {
        return personId;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
