package org.ramure.cohorts.news.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_news_switch}: a reminder that is off. */
@Entity
@Table(name = "cohorts_news_switch")
class NewsSwitchEntity {

    @Id private UUID id;
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID switchedBy;
    private Instant switchedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NewsSwitchEntity() {}

    NewsSwitchEntity(UUID cohort, Kind kind, UUID by, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.kind = kind;
        this.switchedBy = by;
        this.switchedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    Kind kind() {
        return kind;
    }

    UUID switchedBy() {
        return switchedBy;
    }

    Instant switchedAt() {
        return switchedAt;
    }
}
