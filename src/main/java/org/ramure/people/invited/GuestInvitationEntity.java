package org.ramure.people.invited;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code people_guest_invitation}; only hashes of secrets are kept. */
@Entity
@Table(name = "people_guest_invitation")
class GuestInvitationEntity implements Persistable<UUID> {

    @Id private UUID id;
    private String purpose;
    private UUID objectId;
    private String email;

    @Column(name = "guest_name")
    private String name;

    private String language;

    @SuppressWarnings("UnusedVariable") // for whoever looks into the table
    private Instant invitedAt;

    private Instant untilAt;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private String tokenHash;

    private @Nullable String codeHash;
    private @Nullable Instant codeAt;
    private int codeTries;
    private int codesSent;
    private @Nullable String passHash;
    private @Nullable Instant revokedAt;
    @jakarta.persistence.Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GuestInvitationEntity() {}

    GuestInvitationEntity(GuestInvitations.NewGuest guest, String tokenHash, Instant now) {
        this.id = Uuids.next();
        this.purpose = guest.purpose();
        this.objectId = guest.object();
        this.email = guest.email().value();
        this.name = guest.name();
        this.language = guest.language().code();
        this.invitedAt = now;
        this.untilAt = guest.until();
        this.tokenHash = tokenHash;
        this.fresh = true;
    }

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(untilAt);
    }

    void code(String hash, Instant now) {
        codeHash = hash;
        codeAt = now;
        codeTries = 0;
        codesSent++;
    }

    void tried() {
        codeTries++;
    }

    void pass(String hash) {
        passHash = hash;
        codeHash = null;
    }

    void extend(Instant until) {
        untilAt = until;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
        codeHash = null;
        passHash = null;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    Language language() {
        return Language.ofCode(language).orElse(Language.FR);
    }

    Instant until() {
        return untilAt;
    }

    @Nullable String codeHash() {
        return codeHash;
    }

    @Nullable Instant codeAt() {
        return codeAt;
    }

    int codeTries() {
        return codeTries;
    }

    int codesSent() {
        return codesSent;
    }

    @Nullable String passHash() {
        return passHash;
    }

    GuestInvitations.Guest toGuest() {
        return new GuestInvitations.Guest(id, purpose, objectId, name, language());
    }
}
