package org.ramure.portfolio.experiment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.portfolio.experiment.FeedbackLoop.Kind;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_experiment_event}; never changed. */
@Entity
@Table(name = "portfolio_experiment_event")
class FeedbackEventEntity {

    @Id private UUID id;
    private UUID askId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(columnDefinition = "LONGTEXT")
    private String body;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private Instant at;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FeedbackEventEntity() {}

    FeedbackEventEntity(UUID ask, Kind kind, String body, Instant now) {
        this.id = Uuids.next();
        this.askId = ask;
        this.kind = kind;
        this.body = body;
        this.at = now;
    }

    UUID id() {
        return id;
    }

    UUID ask() {
        return askId;
    }

    Kind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }
}
