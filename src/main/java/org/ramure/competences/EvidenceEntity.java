package org.ramure.competences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code competences_evidence}. */
@Entity
@Table(name = "competences_evidence")
class EvidenceEntity {

    @Id private UUID id;
    private UUID personId;
    private String framework;
    private String competence;

    @Enumerated(EnumType.STRING)
    private EvidenceItem.Kind kind;

    private String title;
    private @Nullable String link;

    private @Nullable String body;

    private @Nullable String fileName;
    private @Nullable String mediaType;
    private long fileSize;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    private @Nullable UUID storedFile;
    private Instant addedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EvidenceEntity() {}

    private EvidenceEntity(
            PersonId person, Evidence.About about, EvidenceItem.Kind kind, Instant now) {
        this.id = Uuids.next();
        this.personId = person.value();
        this.framework = about.framework();
        this.competence = about.competence();
        this.kind = kind;
        this.title = "";
        this.addedAt = now;
    }

    static EvidenceEntity link(
            PersonId person, Evidence.About about, String title, String link, Instant now) {
        EvidenceEntity row = new EvidenceEntity(person, about, EvidenceItem.Kind.LINK, now);
        row.title = title;
        row.link = link;
        return row;
    }

    static EvidenceEntity text(
            PersonId person, Evidence.About about, String title, String text, Instant now) {
        EvidenceEntity row = new EvidenceEntity(person, about, EvidenceItem.Kind.TEXT, now);
        row.title = title;
        row.body = text;
        return row;
    }

    static EvidenceEntity file(
            PersonId person, Evidence.About about, String name, StoredFile file, Instant now) {
        EvidenceEntity row = new EvidenceEntity(person, about, EvidenceItem.Kind.FILE, now);
        row.fileName = name;
        row.mediaType = file.mediaType();
        row.fileSize = file.size();
        row.fileSha256 = file.sha256();
        row.storedFile = file.id();
        return row;
    }

    /** Empties the row of everything but the fact; gives back the file to delete, if any. */
    Optional<UUID> withdraw(Instant now) {
        Optional<UUID> file = Optional.ofNullable(storedFile);
        title = "";
        link = null;
        body = null;
        fileName = null;
        mediaType = null;
        fileSize = 0;
        fileSha256 = null;
        storedFile = null;
        withdrawnAt = now;
        return file;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    long fileSize() {
        return fileSize;
    }

    Optional<UUID> storedFile() {
        return Optional.ofNullable(storedFile);
    }

    EvidenceItem toItem() {
        return new EvidenceItem(
                id,
                framework,
                competence,
                kind,
                title,
                link,
                body,
                attachment(),
                addedAt,
                withdrawnAt);
    }

    private EvidenceItem.@Nullable Attachment attachment() {
        return fileName == null || mediaType == null || fileSha256 == null
                ? null
                : new EvidenceItem.Attachment(fileName, mediaType, fileSize, fileSha256);
    }
}
