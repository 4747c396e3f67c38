package org.ramure.cohorts.news.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.news.Occasion;
import org.ramure.cohorts.news.Occasion.Kind;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/**
 * A row of {@code cohorts_news_item}: one thing to tell one person, told or not. {@code
 * participantId} is the place of who has one, and the person of who facilitates.
 */
@Entity
@Table(name = "cohorts_news_item")
class NewsItemEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;
    private String email;
    private String givenName;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String itemKey;
    private String line;
    private LocalDate aboutDay;
    private LocalDate sendFrom;
    private LocalDate usefulUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant sentAt;

    /** What has become of it. */
    enum State {
        PENDING,
        SENT,
        /** Never told: too late, or to somebody who does not want to hear. */
        DROPPED
    }

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NewsItemEntity() {}

    NewsItemEntity(NewsRows.Place person, Occasion occasion, String line) {
        this.id = Uuids.next();
        this.cohortId = occasion.cohort().value();
        this.participantId = person.id();
        this.email = person.email();
        this.givenName = person.givenName();
        this.language = person.language();
        this.kind = occasion.kind();
        this.itemKey = occasion.key();
        this.line = line;
        this.aboutDay = occasion.when().about();
        this.sendFrom = occasion.when().from();
        this.usefulUntil = occasion.when().until();
        this.state = State.PENDING;
    }

    UUID id() {
        return id;
    }

    UUID participant() {
        return participantId;
    }

    State state() {
        return state;
    }

    /** When it was told, or dropped. */
    @Nullable Instant doneAt() {
        return sentAt;
    }

    UUID cohort() {
        return cohortId;
    }

    String email() {
        return email;
    }

    String givenName() {
        return givenName;
    }

    Language language() {
        return language;
    }

    Kind kind() {
        return kind;
    }

    String key() {
        return itemKey;
    }

    String line() {
        return line;
    }

    LocalDate about() {
        return aboutDay;
    }

    LocalDate sendFrom() {
        return sendFrom;
    }

    LocalDate usefulUntil() {
        return usefulUntil;
    }
}
