package org.ramure.portfolio.voices.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ramure.portfolio.voices.VoiceThreads.Side;

/** A row of {@code portfolio_voices_read}. */
@Entity
@Table(name = "portfolio_voices_read")
class VoiceReadEntity {

    @SuppressWarnings("UnusedVariable") // queries read it
    @EmbeddedId
    private Key id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private Instant readAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceReadEntity() {}

    /** A thread and one of its sides. */
    @Embeddable
    record Key(UUID threadId, @Enumerated(EnumType.STRING) Side side) implements Serializable {}
}
