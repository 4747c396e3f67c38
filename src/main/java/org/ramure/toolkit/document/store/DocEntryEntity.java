package org.ramure.toolkit.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.assessment.Entry;

/** A row of {@code toolkit_entry}. */
@Entity
@Table(name = "toolkit_entry")
class DocEntryEntity {

    @Id private UUID id;
    private UUID documentId;
    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private UUID savedBy;
    private Instant savedAt;
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DocEntryEntity() {}

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    String fieldKey() {
        return fieldKey;
    }

    String content() {
        return content;
    }

    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version;
    }

    Entry toEntry() {
        return new Entry(content, version, savedAt);
    }
}
