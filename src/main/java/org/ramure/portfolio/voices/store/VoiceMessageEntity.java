package org.ramure.portfolio.voices.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.VoiceThreads.Side;

/** A row of {@code portfolio_voices_message}: added, never changed. */
@Entity
@Table(name = "portfolio_voices_message")
class VoiceMessageEntity {

    @Id private UUID id;
    private UUID threadId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private @Nullable UUID authorId;

    @Column(columnDefinition = "LONGTEXT")
    private String body;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceMessageEntity() {}

    UUID id() {
        return id;
    }

    UUID thread() {
        return threadId;
    }

    Side side() {
        return side;
    }

    Optional<PersonId> author() {
        return Optional.ofNullable(authorId).map(PersonId::new);
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
