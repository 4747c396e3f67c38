package org.ramure.portfolio.experiment.store;

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
import org.ramure.portfolio.experiment.TrialEvidence;
import org.ramure.portfolio.experiment.TrialEvidence.Kind;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_experiment_evidence}. */
@Entity
@Table(name = "portfolio_experiment_evidence")
class TrialEvidenceEntity {

    @Id private UUID id;
    private UUID trialId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String title;
    private @Nullable String link;

    @Column(columnDefinition = "LONGTEXT")
    private @Nullable String body;

    private @Nullable UUID storedFile;
    private @Nullable String name;
    private @Nullable String mediaType;
    private long sizeBytes;
    private @Nullable String sha256;
    private Instant addedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TrialEvidenceEntity() {}

    private TrialEvidenceEntity(TrialEntity trial, Kind kind, String title, Instant now) {
        this.id = Uuids.next();
        this.trialId = trial.id();
        this.personId = trial.person();
        this.kind = kind;
        this.title = title;
        this.addedAt = now;
    }

    static TrialEvidenceEntity link(TrialEntity trial, String title, String link, Instant now) {
        var row = new TrialEvidenceEntity(trial, Kind.LINK, title, now);
        row.link = link;
        return row;
    }

    static TrialEvidenceEntity text(TrialEntity trial, String title, String text, Instant now) {
        var row = new TrialEvidenceEntity(trial, Kind.TEXT, title, now);
        row.body = text;
        return row;
    }

    static TrialEvidenceEntity file(TrialEntity trial, String name, StoredFile file, Instant now) {
        var row = new TrialEvidenceEntity(trial, Kind.FILE, "", now);
        row.storedFile = file.id();
        row.name = name;
        row.mediaType = file.mediaType();
        row.sizeBytes = file.size();
        row.sha256 = file.sha256();
        return row;
    }

    /** Empties the row of everything but the fact; gives back the file to delete, if any. */
    Optional<UUID> withdraw(Instant now) {
        Optional<UUID> file = storedFile();
        title = "";
        link = null;
        body = null;
        storedFile = null;
        name = null;
        mediaType = null;
        sizeBytes = 0;
        sha256 = null;
        withdrawnAt = now;
        return file;
    }

    UUID id() {
        return id;
    }

    UUID trial() {
        return trialId;
    }

    UUID person() {
        return personId;
    }

    Optional<UUID> storedFile() {
        return Optional.ofNullable(storedFile);
    }

    Optional<String> hash() {
        return Optional.ofNullable(sha256);
    }

    TrialEvidence toEvidence() {
        return new TrialEvidence(
                id,
                kind,
                title,
                Optional.ofNullable(link),
                Optional.ofNullable(body),
                name == null || mediaType == null
                        ? Optional.empty()
                        : Optional.of(new TrialEvidence.File(name, mediaType, sizeBytes)),
                addedAt,
                withdrawnAt != null);
    }
}
