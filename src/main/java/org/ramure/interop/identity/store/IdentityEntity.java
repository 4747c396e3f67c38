package org.ramure.interop.identity.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.IdentityId;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code interop_identity}. */
@Entity
@Table(name = "interop_identity")
class IdentityEntity implements Persistable<UUID> {

    @Id private UUID id;
    private String issuer;
    private String subject;
    private UUID personId;
    private @Nullable Instant joinedAt;
    private Instant createdAt;
    private Instant lastSeenAt;
    @jakarta.persistence.Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected IdentityEntity() {}

    IdentityEntity(String issuer, String subject, PersonId person, Instant now) {
        this.id = Uuids.next();
        this.issuer = issuer;
        this.subject = subject;
        this.personId = person.value();
        this.createdAt = now;
        this.lastSeenAt = now;
        this.fresh = true;
    }

    Identity toIdentity() {
        return new Identity(
                new IdentityId(id),
                issuer,
                subject,
                new PersonId(personId),
                joinedAt != null,
                lastSeenAt);
    }

    void join(PersonId own, Instant now) {
        personId = own.value();
        joinedAt = now;
    }

    void leave(PersonId another) {
        personId = another.value();
        joinedAt = null;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
