package org.ramure.cohorts.feed.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of {@code cohorts_feed_agenda}. The token is kept as it is, not as its hash: people come
 * back for it with each new device.
 */
@Entity
@Table(name = "cohorts_feed_agenda")
class AgendaEntity {

    @Id private UUID personId;
    private String token;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AgendaEntity() {}

    AgendaEntity(UUID person, String token, Instant now) {
        this.personId = person;
        this.token = token;
        this.createdAt = now;
    }

    void renew(String next, Instant now) {
        token = next;
        createdAt = now;
    }

    UUID person() {
        return personId;
    }

    String token() {
        return token;
    }

    Instant createdAt() {
        return createdAt;
    }
}
