package org.ramure.portfolio.codev.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_codev_member}. */
@Entity
@Table(name = "portfolio_codev_member")
class CodevMemberEntity {

    @Id private UUID id;
    private UUID sessionId;
    private UUID personId;
    private String name;

    @Enumerated(EnumType.STRING)
    private CodevRole role;

    private Instant joinedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CodevMemberEntity() {}

    CodevMemberEntity(UUID session, PersonId person, String name, CodevRole role, Instant now) {
        this.id = Uuids.next();
        this.sessionId = session;
        this.personId = person.value();
        this.name = name;
        this.role = role;
        this.joinedAt = now;
    }

    void play(CodevRole other) {
        role = other;
    }

    /** Others keep the minutes of a session somebody was in who is no longer known. */
    void forget(UUID nobody) {
        personId = nobody;
        name = "—";
    }

    UUID session() {
        return sessionId;
    }

    UUID person() {
        return personId;
    }

    CodevRole role() {
        return role;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    CodevSession.Member toMember() {
        return new CodevSession.Member(new PersonId(personId), name, role);
    }
}
