package org.ramure.interop.lti.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code interop_lti_invitation}; only the hash of its code is kept. */
@Entity
@Table(name = "interop_lti_invitation")
class PlatformInviteEntity implements Persistable<UUID> {

    @Id private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private String codeHash;

    private UUID madeBy;
    private String note;
    private Instant madeAt;
    private Instant untilAt;
    private @Nullable Instant usedAt;
    @jakarta.persistence.Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PlatformInviteEntity() {}

    PlatformInviteEntity(String codeHash, PersonId by, String note, Instant now, Instant until) {
        this.id = Uuids.next();
        this.codeHash = codeHash;
        this.madeBy = by.value();
        this.note = note;
        this.madeAt = now;
        this.untilAt = until;
        this.fresh = true;
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(untilAt);
    }

    PersonId maker() {
        return new PersonId(madeBy);
    }

    Invitations.Line toLine() {
        return new Invitations.Line(note, madeAt, untilAt, usedAt != null);
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
