package org.ramure.portfolio.logbook.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_logbook_file}. */
@Entity
@Table(name = "portfolio_logbook_file")
@SuppressWarnings("UnusedVariable") // columns that queries read
class LogbookFileEntity {

    @Id private UUID id;
    private UUID entryId;
    private UUID personId;
    private UUID storedFile;
    private String name;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LogbookFileEntity() {}

    LogbookFileEntity(UUID entry, PersonId person, StoredFile file, String name, Instant now) {
        this.id = Uuids.next();
        this.entryId = entry;
        this.personId = person.value();
        this.storedFile = file.id();
        this.name = name;
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID entry() {
        return entryId;
    }

    UUID storedFile() {
        return storedFile;
    }

    /** Hexadecimal. */
    String sha256() {
        return sha256;
    }

    Instant addedAt() {
        return addedAt;
    }

    LogbookFile toFile() {
        return new LogbookFile(id, name, mediaType, sizeBytes);
    }
}
