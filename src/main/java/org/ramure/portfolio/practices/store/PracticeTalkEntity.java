package org.ramure.portfolio.practices.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.Conversation;
import org.ramure.portfolio.practices.Side;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_practices_talk}. */
@Entity
@Table(name = "portfolio_practices_talk")
class PracticeTalkEntity {

    @Id private UUID id;
    private UUID versionId;
    private UUID personId;
    private @Nullable UUID otherId;
    private String otherEmail;
    private String otherName;

    @Enumerated(EnumType.STRING)
    private Conversation.Role otherRole;

    private Instant invitedAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant personConfirmed;
    private @Nullable Instant otherConfirmed;
    private @Nullable Instant withdrawnAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PracticeTalkEntity() {}

    PracticeTalkEntity(PersonId person, UUID version, Invited other, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.versionId = version;
        this.otherId = other.person();
        this.otherEmail = other.email();
        this.otherName = other.name();
        this.otherRole = other.role();
        this.invitedAt = now;
    }

    /** Who is invited; {@code person} is unknown until somebody with the address comes. */
    record Invited(@Nullable UUID person, String email, String name, Conversation.Role role) {}

    /** The one who holds the address has come. */
    void join(PersonId person, String name, Instant now) {
        otherId = person.value();
        if (!name.isEmpty()) {
            otherName = name;
        }
        if (joinedAt == null) {
            joinedAt = now;
        }
    }

    void confirm(Side side, Instant now) {
        if (side == Side.SELF) {
            personConfirmed = now;
        } else {
            otherConfirmed = now;
        }
    }

    /** What was confirmed is no longer what stands. */
    void reopen() {
        personConfirmed = null;
        otherConfirmed = null;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    /** The other has left the application: what they said to the person stays, their name goes. */
    void forgetOther(String name) {
        otherId = null;
        otherEmail = "";
        otherName = name;
    }

    Map<Side, Instant> confirmed() {
        Map<Side, Instant> confirmed = new EnumMap<>(Side.class);
        if (personConfirmed != null) {
            confirmed.put(Side.SELF, personConfirmed);
        }
        if (otherConfirmed != null) {
            confirmed.put(Side.OTHER, otherConfirmed);
        }
        return confirmed;
    }

    boolean isClosed() {
        return personConfirmed != null && otherConfirmed != null;
    }

    boolean hasConfirmation() {
        return personConfirmed != null || otherConfirmed != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    boolean hasJoined() {
        return joinedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID versionId() {
        return versionId;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    @Nullable UUID otherId() {
        return otherId;
    }

    String otherEmail() {
        return otherEmail;
    }

    Conversation.Other other() {
        return new Conversation.Other(otherName, otherRole, hasJoined());
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
