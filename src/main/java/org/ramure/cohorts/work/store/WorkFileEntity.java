package org.ramure.cohorts.work.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.competences.files.StoredFile;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_work_file}. */
@Entity
@Table(name = "cohorts_work_file")
class WorkFileEntity {

    /** The version number of what is not handed in yet. */
    static final int DRAFT = 0;

    @Id private UUID id;
    private UUID submissionId;
    private int versionNumber;
    private UUID storedFile;
    private String name;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WorkFileEntity() {}

    WorkFileEntity(UUID submission, StoredFile file, String name, Instant now) {
        this.id = Uuids.next();
        this.submissionId = submission;
        this.versionNumber = DRAFT;
        this.storedFile = file.id();
        this.name = name;
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.addedAt = now;
    }

    void belongTo(int version) {
        versionNumber = version;
    }

    UUID submission() {
        return submissionId;
    }

    int versionNumber() {
        return versionNumber;
    }

    UUID storedFile() {
        return storedFile;
    }

    WorkFile toFile() {
        return new WorkFile(id, name, mediaType, sizeBytes);
    }

    Instant addedAt() {
        return addedAt;
    }

    /** Hexadecimal. */
    String sha256() {
        return sha256;
    }
}
