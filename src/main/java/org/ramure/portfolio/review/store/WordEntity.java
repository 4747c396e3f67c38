package org.ramure.portfolio.review.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.PeerWord;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_review_word}: what one said to another. */
@Entity
@Table(name = "portfolio_review_word")
@SuppressWarnings("UnusedVariable") // columns that queries read
class WordEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID toPerson;
    private UUID authorId;
    private String authorName;

    @Enumerated(EnumType.STRING)
    private PeerWord.Kind kind;

    private String words;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WordEntity() {}

    @SuppressWarnings("NullAway.Init") // say() fills the rest
    WordEntity(UUID cohort, UUID to, UUID author, PeerWord.Kind kind) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.toPerson = to;
        this.authorId = author;
        this.kind = kind;
    }

    WordEntity say(String author, String text, Instant now) {
        authorName = author;
        words = text;
        writtenAt = now;
        return this;
    }

    PeerWord toWord() {
        return new PeerWord(new PersonId(toPerson), kind, authorName, words, writtenAt);
    }
}
