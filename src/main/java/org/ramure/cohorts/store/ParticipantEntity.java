package org.ramure.cohorts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_participant}. */
@Entity
@Table(name = "cohorts_participant")
class ParticipantEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String email;
    private String givenName;
    private String familyName;
    private String organisation;
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private ParticipantStatus status;

    @Enumerated(EnumType.STRING)
    private Participant.Origin origin;

    private String groupName;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant invitedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant queuedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ParticipantEntity() {}

    ParticipantEntity(
            UUID cohort, Invitee who, Participant.Origin origin, Language language, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.email = who.email();
        this.givenName = who.givenName();
        this.familyName = who.familyName();
        this.organisation = who.organisation();
        this.groupName = who.group();
        this.status = ParticipantStatus.INVITED;
        this.origin = origin;
        this.language = language;
        this.invitedAt = now;
    }

    /** Fills in what was not known of them. */
    void complete(String given, String family, String body) {
        givenName = givenName.isEmpty() ? given : givenName;
        familyName = familyName.isEmpty() ? family : familyName;
        organisation = organisation.isEmpty() ? body : organisation;
    }

    void belongTo(UUID person) {
        personId = person;
    }

    void become(ParticipantStatus next, Instant now) {
        status = next;
        answeredAt = now;
        queuedAt = next == ParticipantStatus.WAITING ? now : null;
    }

    void invitedAgain() {
        status = ParticipantStatus.INVITED;
        queuedAt = null;
    }

    void group(String name) {
        groupName = name;
    }

    /** Forgets who this was; the place stays counted in what the law makes us keep. */
    void erase() {
        email = id + "@erased.invalid";
        givenName = "";
        familyName = "";
        organisation = "";
    }

    Participant toParticipant() {
        return new Participant(
                new ParticipantId(id),
                new CohortId(cohortId),
                email,
                givenName,
                familyName,
                organisation,
                Optional.ofNullable(personId).map(PersonId::new),
                status,
                origin,
                groupName,
                language,
                invitedAt,
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(queuedAt));
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    String email() {
        return email;
    }

    ParticipantStatus status() {
        return status;
    }

    Language language() {
        return language;
    }

    boolean isLinked() {
        return personId != null;
    }
}
