package org.ramure.toolkit.hackathon.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.assessment.Entry;

/** A row of {@code toolkit_hackathon_entry}. */
@Entity
@Table(name = "toolkit_hackathon_entry")
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // columns that queries read; by Hibernate
class HackathonEntryEntity {

    /** What a field belongs to. */
    enum Kind {
        WORK,
        MARK
    }

    @Id private UUID id;
    private UUID hackathonId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID ownerId;
    private UUID teamId;
    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private UUID savedBy;
    private Instant savedAt;
    private long version;

    protected HackathonEntryEntity() {}

    UUID id() {
        return id;
    }

    UUID hackathon() {
        return hackathonId;
    }

    UUID owner() {
        return ownerId;
    }

    UUID team() {
        return teamId;
    }

    String key() {
        return fieldKey;
    }

    String content() {
        return content;
    }

    Instant savedAt() {
        return savedAt;
    }

    Entry toEntry() {
        return new Entry(content, version, savedAt);
    }
}
