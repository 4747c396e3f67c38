package org.ramure.portfolio.practices.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.portfolio.practices.PracticeFile;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_practices_file}. */
@Entity
@Table(name = "portfolio_practices_file")
@SuppressWarnings("UnusedVariable") // columns that queries read
class PracticeFileEntity {

    @Id private UUID id;
    private UUID personId;
    private String practice;
    private UUID storedFile;
    private String name;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private Instant addedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PracticeFileEntity() {}

    PracticeFileEntity(
            PersonId person, String practice, String name, StoredFile file, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.practice = practice;
        this.name = name;
        this.storedFile = file.id();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.addedAt = now;
    }

    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    UUID id() {
        return id;
    }

    String practice() {
        return practice;
    }

    UUID storedFile() {
        return storedFile;
    }

    Instant addedAt() {
        return addedAt;
    }

    /** Hexadecimal. */
    String sha256() {
        return sha256;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    PracticeFile toFile() {
        return new PracticeFile(id, name, mediaType, sizeBytes);
    }
}
