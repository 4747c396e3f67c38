package org.ramure.cohorts.sheet.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.assessment.Entry;
import org.ramure.cohorts.sheet.SheetOwner;

/** A row of {@code cohorts_sheet_entry}. */
@Entity
@Table(name = "cohorts_sheet_entry")
class SheetEntryEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String sheet;
    private String ownerKey;
    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private UUID savedBy;
    private Instant savedAt;
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SheetEntryEntity() {}

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    String sheet() {
        return sheet;
    }

    SheetOwner owner() {
        return new SheetOwner(ownerKey);
    }

    String fieldKey() {
        return fieldKey;
    }

    UUID savedBy() {
        return savedBy;
    }

    Entry toEntry() {
        return new Entry(content, version, savedAt);
    }
}
