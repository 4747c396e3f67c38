package org.ramure.toolkit.document.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code toolkit_version}; never edited. */
@Entity
@Table(name = "toolkit_version")
class VersionEntity {

    @Id private UUID id;

    @SuppressWarnings("UnusedVariable") // asked for in queries
    private UUID documentId;

    private int number;
    private String label;
    private String stage;
    private String sheetVersion;
    private UUID takenBy;
    private Instant takenAt;

    @Column(columnDefinition = "LONGTEXT")
    private String answers;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected VersionEntity() {}

    VersionEntity(DocumentEntity document, int number, String label, String answers) {
        this.id = Uuids.next();
        this.documentId = document.id();
        this.number = number;
        this.label = label;
        this.stage = document.stage();
        this.sheetVersion = document.sheetVersion();
        this.answers = answers;
        this.takenBy = document.owner().value();
        this.takenAt = Instant.EPOCH;
    }

    VersionEntity taken(UUID by, Instant now) {
        takenBy = by;
        takenAt = now;
        return this;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String label() {
        return label;
    }

    String stage() {
        return stage;
    }

    String sheetVersion() {
        return sheetVersion;
    }

    UUID takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    String answers() {
        return answers;
    }
}
