package org.ramure.toolkit.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.Sharing.Kind;

/** A row of {@code toolkit_member}: a person, a cohort or a guest. */
@Entity
@Table(name = "toolkit_member")
class MemberEntity {

    @Id private UUID id;
    private UUID documentId;
    private @Nullable UUID personId;
    private @Nullable UUID cohortId;
    private @Nullable UUID invitationId;

    @Column(name = "member_name")
    private String name;

    private String party;
    private boolean mayWrite;
    private @Nullable Instant untilAt;
    private Instant addedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MemberEntity() {}

    /** Whom a member stands for. */
    record Who(Kind kind, UUID id, String name) {}

    MemberEntity(UUID id, UUID document, Who who, Instant now) {
        this.id = id;
        this.documentId = document;
        this.name = who.name();
        this.addedAt = now;
        this.party = "";
        switch (who.kind()) {
            case PERSON -> this.personId = who.id();
            case GROUP -> this.cohortId = who.id();
            case GUEST -> this.invitationId = who.id();
        }
    }

    void terms(boolean write, String newParty, @Nullable Instant until) {
        mayWrite = write;
        party = newParty;
        untilAt = until;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void belongTo(UUID person) {
        personId = person;
    }

    boolean isGood(Instant now) {
        return revokedAt == null && (untilAt == null || now.isBefore(untilAt));
    }

    Kind kind() {
        return personId != null ? Kind.PERSON : cohortId != null ? Kind.GROUP : Kind.GUEST;
    }

    Right right() {
        return mayWrite ? Right.WRITE : Right.READ;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    Optional<UUID> person() {
        return Optional.ofNullable(personId);
    }

    Optional<UUID> cohort() {
        return Optional.ofNullable(cohortId);
    }

    Optional<UUID> invitation() {
        return Optional.ofNullable(invitationId);
    }

    String name() {
        return name;
    }

    String party() {
        return party;
    }

    boolean mayWrite() {
        return mayWrite;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(untilAt);
    }

    Instant addedAt() {
        return addedAt;
    }
}
