package org.ramure.portfolio.voices.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.portfolio.voices.VoiceThreads.About;

/** A row of {@code portfolio_voices_thread}. */
@Entity
@Table(name = "portfolio_voices_thread")
class VoiceThreadEntity {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ask_id")
    private VoiceAskEntity ask;

    private String competence;
    private boolean withFacilitator;
    private Instant beganAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceThreadEntity() {}

    void inviteFacilitator() {
        withFacilitator = true;
    }

    UUID id() {
        return id;
    }

    VoiceAskEntity ask() {
        return ask;
    }

    About about() {
        return new About(ask.id(), competence);
    }

    boolean isWithFacilitator() {
        return withFacilitator;
    }

    Instant beganAt() {
        return beganAt;
    }
}
