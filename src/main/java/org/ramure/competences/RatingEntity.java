package org.ramure.competences;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.ramure.shared.Uuids;

/** A row of {@code competences_rating}: what one reading says of one competence. */
@Entity
@Immutable
@Table(name = "competences_rating")
class RatingEntity {

    @Id private UUID id;

    @SuppressWarnings("UnusedVariable") // the reading finds its ratings by it
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reading_id")
    private ReadingEntity reading;

    private String competence;

    @SuppressWarnings("UnusedVariable") // the reading orders its ratings by it
    private int place;

    private int levelNumber;

    @Convert(converter = PracticeIds.class)
    private Set<String> practices;

    private String note;

    private int evidenceCount;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RatingEntity() {}

    RatingEntity(
            ReadingEntity reading,
            int place,
            String competence,
            AssessmentDraft.Answer answer,
            int evidenceCount) {
        this.id = Uuids.next();
        this.reading = reading;
        this.place = place;
        this.competence = competence;
        this.levelNumber = Objects.requireNonNull(answer.level());
        this.practices = answer.practices();
        this.note = answer.note();
        this.evidenceCount = evidenceCount;
    }

    ReadingSheet.Entry toEntry() {
        return new ReadingSheet.Entry(competence, levelNumber, practices, note, evidenceCount);
    }
}
