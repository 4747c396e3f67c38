package org.ramure.portfolio.experiment.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.assessment.Entry;

/** A row of {@code portfolio_experiment_field}. */
@Entity
@Table(name = "portfolio_experiment_field")
class TrialFieldEntity {

    @Id private UUID id;
    private UUID trialId;
    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private long version;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TrialFieldEntity() {}

    UUID id() {
        return id;
    }

    UUID trial() {
        return trialId;
    }

    String fieldKey() {
        return fieldKey;
    }

    Entry toEntry() {
        return new Entry(content, version, savedAt);
    }
}
