package org.ramure.toolkit.hackathon.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.competences.files.StoredFile;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.ramure.toolkit.hackathon.WorkFile;

/** A row of {@code toolkit_hackathon_file}. */
@Entity
@Table(name = "toolkit_hackathon_file")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // columns that queries read; by Hibernate
class HackathonFileEntity {

    @Id private UUID id;
    private UUID hackathonId;
    private UUID teamId;
    private UUID personId;
    private UUID storedFile;

    @Column(name = "file_name")
    private String name;

    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private Instant addedAt;

    protected HackathonFileEntity() {}

    HackathonFileEntity(
            HackathonTeamEntity team, PersonId by, String name, StoredFile file, Instant now) {
        this.id = Uuids.next();
        this.hackathonId = team.hackathon();
        this.teamId = team.id();
        this.personId = by.value();
        this.name = name;
        this.storedFile = file.id();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.sha256 = file.sha256();
        this.addedAt = now;
    }

    UUID team() {
        return teamId;
    }

    UUID storedFile() {
        return storedFile;
    }

    String name() {
        return name;
    }

    WorkFile toFile() {
        return new WorkFile(id, name, mediaType, sizeBytes);
    }
}
