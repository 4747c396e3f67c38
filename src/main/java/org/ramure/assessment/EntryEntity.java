package org.ramure.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.catalogue.ActivityId;

/** A row of {@code assessment_entry}: what a person typed into one field. */
@Entity
@Table(name = "assessment_entry")
class EntryEntity {

    @Id private UUID id;
    private UUID personId;
    private UUID activityId;
    private String fieldKey;

    @jakarta.persistence.Column(columnDefinition = "LONGTEXT")
    private String content;

    private long version;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EntryEntity() {}

    String fieldKey() {
        return fieldKey;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    ActivityId activity() {
        return new ActivityId(activityId);
    }

    Entry toEntry() {
        return new Entry(content, version, savedAt);
    }
}
