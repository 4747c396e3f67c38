package org.ramure.portfolio.review.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_review_passage}: someone's turn, and what they show. */
@Entity
@Table(name = "portfolio_review_passage")
@SuppressWarnings("UnusedVariable") // columns that queries read
class PassageEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID personId;
    private int place;
    private int minutes;

    @Column(columnDefinition = "LONGTEXT")
    private String presents;

    @Version private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PassageEntity() {}

    PassageEntity(UUID cohort, UUID person) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.personId = person;
        this.presents = "";
    }

    UUID person() {
        return personId;
    }

    /** From 1; 0 where no turn was given. */
    int place() {
        return place;
    }

    int minutes() {
        return minutes;
    }

    String presents() {
        return presents;
    }

    void turn(int newPlace, int newMinutes) {
        place = newPlace;
        minutes = newMinutes;
    }

    void present(String text) {
        presents = text;
    }
}
