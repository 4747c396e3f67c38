package org.ramure.cohorts.news.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.cohorts.event.HalfDayChanged;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_news_change}: a half-day changed while people could know of it. */
@Entity
@Table(name = "cohorts_news_change")
class NewsChangeEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID halfDayId;
    private int sequenceNumber;
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NewsChangeEntity() {}

    NewsChangeEntity(HalfDayChanged change, Instant now) {
        this.id = Uuids.next();
        this.cohortId = change.cohort().value();
        this.halfDayId = change.halfDay().value();
        this.sequenceNumber = change.sequence();
        this.happenedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    UUID halfDay() {
        return halfDayId;
    }

    int sequence() {
        return sequenceNumber;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
