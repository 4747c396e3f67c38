package org.ramure.portfolio.voices.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.assessment.Entry;

/** A row of {@code portfolio_voices_entry}. */
@Entity
@Table(name = "portfolio_voices_entry")
class VoiceEntryEntity {

    @Id private UUID id;

    @SuppressWarnings("UnusedVariable") // queries find it by its request
    private UUID askId;

    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private Instant savedAt;
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VoiceEntryEntity() {}

    UUID id() {
        return id;
    }

    String fieldKey() {
        return fieldKey;
    }

    Entry toEntry() {
        return new Entry(content, version, savedAt);
    }
}
