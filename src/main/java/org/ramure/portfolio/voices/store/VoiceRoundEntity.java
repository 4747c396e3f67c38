package org.ramure.portfolio.voices.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.competences.CompetenceReading;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;

/** A row of {@code portfolio_voices_round}. */
@Entity
@Table(name = "portfolio_voices_round")
class VoiceRoundEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID placeId;
    private UUID personId;
    private String roundKey;
    private String labelFr;
    private String labelEn;

    @Enumerated(EnumType.STRING)
    private CompetenceReading.Moment moment;

    private String framework;
    private boolean blind;
    private boolean ofCohort;
    private boolean shared;

    @SuppressWarnings("UnusedVariable") // kept for whoever looks at the table
    private Instant createdAt;

    private @Nullable Instant openedAt;
    private @Nullable UUID openedBy;
    private String openReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceRoundEntity() {}

    /** Opens once: says whether it was still closed. The row is locked by whoever calls. */
    boolean open(Instant now, @Nullable UUID by, String reason) {
        if (openedAt != null || !blind) {
            return false;
        }
        openedAt = now;
        openedBy = by;
        openReason = reason;
        return true;
    }

    void share(boolean with) {
        shared = with;
    }

    UUID id() {
        return id;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    UUID place() {
        return placeId;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String key() {
        return roundKey;
    }

    LocalizedText label() {
        return LocalizedText.of(labelFr, labelEn);
    }

    CompetenceReading.Moment moment() {
        return moment;
    }

    String framework() {
        return framework;
    }

    boolean isBlind() {
        return blind;
    }

    boolean isOfCohort() {
        return ofCohort;
    }

    boolean isShared() {
        return shared;
    }

    /** Whether what voices said may be seen. */
    boolean isOpen() {
        return !blind || openedAt != null;
    }

    /** Whether those who run the cohort may read what was said, now. */
    boolean isForFacilitators() {
        return isOpen() && (ofCohort || shared);
    }

    @Nullable Instant openedAt() {
        return openedAt;
    }

    @Nullable UUID openedBy() {
        return openedBy;
    }

    String openReason() {
        return openReason;
    }
}
