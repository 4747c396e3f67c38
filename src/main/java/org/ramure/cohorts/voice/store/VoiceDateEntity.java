package org.ramure.cohorts.voice.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.voice.Moment;
import org.ramure.shared.Uuids;

/**
 * A row of {@code cohorts_voice_date}: when a questionnaire opens, and when people were reminded.
 */
@Entity
@Table(name = "cohorts_voice_date")
class VoiceDateEntity {

    @Id private UUID id;
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private @Nullable LocalDate opensOn;
    private @Nullable LocalDate remindedOn;
    private UUID changedBy;
    private Instant changedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceDateEntity() {}

    VoiceDateEntity(UUID cohort, Moment moment, UUID by, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.moment = moment;
        this.changedBy = by;
        this.changedAt = now;
    }

    void move(@Nullable LocalDate day, UUID by, Instant now) {
        opensOn = day;
        changedBy = by;
        changedAt = now;
    }

    void remind(LocalDate today, UUID by, Instant now) {
        remindedOn = today;
        changedBy = by;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    Moment moment() {
        return moment;
    }

    @Nullable LocalDate opensOn() {
        return opensOn;
    }

    @Nullable LocalDate remindedOn() {
        return remindedOn;
    }

    UUID changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** Counts from 1 once stored, so that 0 means that there is no row. */
    long seen() {
        return version == null ? 0 : version + 1;
    }
}
