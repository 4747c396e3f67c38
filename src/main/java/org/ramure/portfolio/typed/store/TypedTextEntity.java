package org.ramure.portfolio.typed.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.assessment.Entry;
import org.ramure.portfolio.typed.TypedTexts;

/** A row of {@code portfolio_typed_text}. */
@Entity
@Table(name = "portfolio_typed_text")
class TypedTextEntity {

    @Id private UUID id;
    private String place;
    private String fieldKey;

    @Column(columnDefinition = "LONGTEXT")
    private String content;

    private UUID savedBy;
    private Instant savedAt;
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TypedTextEntity() {}

    UUID id() {
        return id;
    }

    String place() {
        return place;
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

    TypedTexts.Written toWritten() {
        return new TypedTexts.Written(place, fieldKey, content, savedAt);
    }
}
