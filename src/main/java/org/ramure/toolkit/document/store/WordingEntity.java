package org.ramure.toolkit.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code toolkit_wording}: a text as it once stood. */
@Entity
@Table(name = "toolkit_wording")
class WordingEntity {

    @Id private UUID id;
    private UUID documentId;
    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private UUID savedBy;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WordingEntity() {}

    WordingEntity(DocEntryEntity entry) {
        this.id = Uuids.next();
        this.documentId = entry.documentId();
        this.fieldKey = entry.fieldKey();
        write(entry);
    }

    /** The same person goes on writing: one wording, not one for each pause. */
    final void write(DocEntryEntity entry) {
        content = entry.content();
        savedBy = entry.savedBy();
        savedAt = entry.savedAt();
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
}
