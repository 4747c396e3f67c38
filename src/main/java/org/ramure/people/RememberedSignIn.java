package org.ramure.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Uuids;

/** A row of {@code people_remembered_sign_in}: one browser in which a person is signed in. */
@Entity
@Table(name = "people_remembered_sign_in")
class RememberedSignIn {

    static final Duration LASTING = Duration.ofDays(30);
    static final Duration BRIEF = Duration.ofHours(12);

    @Id private UUID id;
    private UUID personId;
    private String tokenHash;
    private String device;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RememberedSignIn() {}

    RememberedSignIn(
            PersonId person, String tokenHash, String device, boolean lasting, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.tokenHash = tokenHash;
        this.device = device;
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(lasting ? LASTING : BRIEF);
    }

    UUID id() {
        return id;
    }

    boolean wasUsedBefore(Instant moment) {
        return lastUsedAt.isBefore(moment);
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    String tokenHash() {
        return tokenHash;
    }

    UUID personId() {
        return personId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Devices.Device toDevice() {
        return new Devices.Device(id, device, createdAt, lastUsedAt, expiresAt);
    }
}
