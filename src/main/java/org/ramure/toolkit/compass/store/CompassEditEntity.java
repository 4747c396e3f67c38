package org.ramure.toolkit.compass.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code toolkit_compass_edit}; it never changes but for who wrote it. */
@Entity
@Table(name = "toolkit_compass_edit")
class CompassEditEntity {

    @Id private UUID id;
    private String slug;
    private int number;

    @Column(columnDefinition = "LONGTEXT")
    private @Nullable String body;

    private String note;
    private UUID savedBy;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CompassEditEntity() {}

    /** A version of a compass; without a body it is the file's again. */
    CompassEditEntity(String slug, int number, @Nullable String body, String note) {
        this.id = Uuids.next();
        this.slug = slug;
        this.number = number;
        this.body = body;
        this.note = note;
        this.savedBy = StoredCompassEdits.NOBODY;
        this.savedAt = Instant.EPOCH;
    }

    CompassEditEntity saved(PersonId by, Instant now) {
        savedBy = by.value();
        savedAt = now;
        return this;
    }

    String slug() {
        return slug;
    }

    int number() {
        return number;
    }

    @Nullable String body() {
        return body;
    }

    String note() {
        return note;
    }

    UUID savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }
}
