package org.ramure.competences;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;

/** A row of {@code competences_reading} with its ratings: written once, never changed. */
@Entity
@Immutable
@Table(name = "competences_reading")
class ReadingEntity {

    /** Stands for an author without an account, or whose account is gone. */
    static final UUID NOBODY = new UUID(0, 0);

    @Id private UUID id;
    private UUID personId;
    private UUID authorId;
    private @Nullable String authorName;
    private @Nullable String authorRole;

    @Enumerated(EnumType.STRING)
    private CompetenceReading.Voice voice;

    @Enumerated(EnumType.STRING)
    private CompetenceReading.Moment moment;

    private String framework;
    private String frameworkVersion;
    private @Nullable UUID activityId;
    private Instant takenAt;
    private @Nullable Instant openedAt;

    @OneToMany(mappedBy = "reading", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<RatingEntity> ratings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReadingEntity() {}

    /** A person's own reading, with the submission's id. */
    static ReadingEntity self(
            PersonId person, SelfAssessment.Submission submission, String version, Instant now) {
        ReadingEntity reading = new ReadingEntity();
        reading.id = submission.id();
        reading.personId = person.value();
        reading.authorId = person.value();
        reading.voice = CompetenceReading.Voice.SELF;
        reading.moment = submission.moment();
        reading.framework = submission.framework();
        reading.frameworkVersion = version;
        ActivityId activity = submission.activity();
        reading.activityId = activity == null ? null : activity.value();
        reading.takenAt = now;
        reading.openedAt = now;
        return reading;
    }

    /** Another voice's reading of the person. */
    static ReadingEntity by(OtherVoices.Submission submission, Instant now) {
        ReadingEntity reading = new ReadingEntity();
        OtherVoices.Author author = submission.author();
        reading.id = submission.id();
        reading.personId = submission.person().value();
        reading.authorId = author.account().map(PersonId::value).orElse(NOBODY);
        reading.authorName = author.name().isEmpty() ? null : author.name();
        reading.authorRole = author.role().isEmpty() ? null : author.role();
        reading.voice = submission.voice();
        reading.moment = submission.moment();
        reading.framework = submission.grid().framework();
        reading.frameworkVersion = submission.grid().version();
        reading.takenAt = now;
        reading.openedAt = submission.sealed() ? null : now;
        return reading;
    }

    void rate(String competence, AssessmentDraft.Answer answer, int evidenceCount) {
        ratings.add(new RatingEntity(this, ratings.size(), competence, answer, evidenceCount));
    }

    /** Who made the reading: the person themselves, or whoever lent another voice. */
    OtherVoices.Author author() {
        return new OtherVoices.Author(
                authorId.equals(NOBODY) ? Optional.empty() : Optional.of(new PersonId(authorId)),
                Optional.ofNullable(authorName).orElse(""),
                Optional.ofNullable(authorRole).orElse(""));
    }

    /** Whether the person must not read it yet. */
    boolean isSealed() {
        return openedAt == null;
    }

    OtherVoices.Spoken toSpoken() {
        return new OtherVoices.Spoken(toSheet(), author(), Optional.ofNullable(openedAt));
    }

    /** The activity it was made in, if it was not made at will. */
    Optional<ActivityId> activity() {
        return Optional.ofNullable(activityId).map(ActivityId::new);
    }

    CompetenceReading toReading() {
        return new CompetenceReading(
                id,
                new PersonId(personId),
                framework,
                frameworkVersion,
                voice,
                moment,
                takenAt,
                ratings.stream()
                        .map(RatingEntity::toEntry)
                        .filter(ReadingSheet.Entry::isDecided)
                        .map(ReadingEntity::rating)
                        .toList());
    }

    private static CompetenceReading.Rating rating(ReadingSheet.Entry entry) {
        return new CompetenceReading.Rating(
                entry.competence(),
                entry.level(),
                entry.practices(),
                entry.note(),
                entry.evidenceCount());
    }

    ReadingSheet toSheet() {
        return new ReadingSheet(toReading(), ratings.stream().map(RatingEntity::toEntry).toList());
    }
}
