package org.ramure.toolkit.hackathon.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code toolkit_hackathon_conflict}. */
@Entity
@Table(name = "toolkit_hackathon_conflict")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // columns that queries read; by Hibernate
class HackathonConflictEntity {

    @Id private UUID id;
    private UUID hackathonId;
    private UUID jurorId;
    private UUID teamId;
    private Instant declaredAt;

    protected HackathonConflictEntity() {}

    HackathonConflictEntity(UUID hackathon, UUID juror, UUID team, Instant now) {
        this.id = Uuids.next();
        this.hackathonId = hackathon;
        this.jurorId = juror;
        this.teamId = team;
        this.declaredAt = now;
    }

    UUID juror() {
        return jurorId;
    }

    UUID team() {
        return teamId;
    }
}
