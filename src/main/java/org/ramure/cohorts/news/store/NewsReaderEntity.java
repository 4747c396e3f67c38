package org.ramure.cohorts.news.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.news.Rhythm;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_news_reader}; locked while a letter to this person is written. */
@Entity
@Table(name = "cohorts_news_reader")
class NewsReaderEntity {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id private UUID id;
    private String email;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    private String token;
    private @Nullable LocalDate lastDigestOn;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NewsReaderEntity() {}

    NewsReaderEntity(String email, Instant now) {
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        this.id = Uuids.next();
        this.email = email;
        this.rhythm = Rhythm.DAILY;
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        this.changedAt = now;
    }

    void choose(Rhythm next, Instant now) {
        rhythm = next;
        changedAt = now;
    }

    /** Whether a letter that can wait may go today: one a day at most. */
    boolean mayHearOn(LocalDate today) {
        boolean heard = lastDigestOn != null && !lastDigestOn.isBefore(today);
        return !heard && (rhythm != Rhythm.WEEKLY || NewsSettings.isDayOfTheWeek(today));
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    Instant changedAt() {
        return changedAt;
    }

    String token() {
        return token;
    }
}
