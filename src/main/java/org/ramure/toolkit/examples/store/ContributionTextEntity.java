package org.ramure.toolkit.examples.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.assessment.Entry;

/** A row of {@code toolkit_example_text}. */
@Entity
@Table(name = "toolkit_example_text")
@SuppressWarnings("UnusedVariable") // columns that queries read
class ContributionTextEntity {

    @Id private UUID id;
    private UUID contributionId;
    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private Instant savedAt;
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ContributionTextEntity() {}

    UUID contribution() {
        return contributionId;
    }

    String fieldKey() {
        return fieldKey;
    }

    Entry toEntry() {
        return new Entry(content, version, savedAt);
    }
}
