package org.ramure.cohorts.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortDetails;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.Registration;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_cohort}. */
@Entity
@Table(name = "cohorts_cohort")
class CohortEntity {

    @Id private UUID id;
    private String slug;
    private UUID organisationId;
    private String template;
    private String templateVersion;
    private String title;
    private String summary;

    @Enumerated(EnumType.STRING)
    private Frame frame;

    private String registeredCode;
    private String territory;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private String room;
    private String link;
    private int capacity;

    @Enumerated(EnumType.STRING)
    private Registration registration;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private CohortStatus status;

    private String statusReason;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String joinToken;
    private UUID referentId;
    private Instant createdAt;
    private Instant changedAt;
    private UUID changedBy;
    @Version private @Nullable Long version;

    /** Where a new cohort comes from: its address, its organisation, its template. */
    record Origin(String slug, UUID organisation, String template, String templateVersion) {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CohortEntity() {}

    @SuppressWarnings("NullAway.Init") // describe() fills the rest
    CohortEntity(Origin origin, CohortDetails details, UUID maker, Instant now) {
        this.id = Uuids.next();
        this.slug = origin.slug();
        this.organisationId = origin.organisation();
        this.template = origin.template();
        this.templateVersion = origin.templateVersion();
        this.status = CohortStatus.DRAFT;
        this.statusReason = "";
        this.joinToken = Tokens.next();
        this.referentId = maker;
        this.createdAt = now;
        describe(details);
        touch(maker, now);
    }

    final void describe(CohortDetails details) {
        title = details.title();
        summary = details.summary();
        frame = details.frame();
        registeredCode = details.registeredCode();
        territory = details.territory();
        modality = details.modality();
        room = details.room();
        link = details.link();
        capacity = details.capacity();
        registration = details.registration();
        language = details.language();
    }

    final void touch(UUID person, Instant now) {
        changedBy = person;
        changedAt = now;
    }

    void bound(LocalDate first, LocalDate last) {
        firstDay = first;
        lastDay = last;
    }

    void become(CohortStatus next, String reason) {
        status = next;
        statusReason = reason;
    }

    void renewJoinToken() {
        joinToken = Tokens.next();
    }

    void refer(UUID person) {
        referentId = person;
    }

    Cohort toCohort() {
        return new Cohort(
                cohortId(),
                slug,
                organisationId,
                template,
                templateVersion,
                details(),
                status,
                statusReason,
                firstDay,
                lastDay,
                joinToken,
                new PersonId(referentId),
                version());
    }

    CohortDetails details() {
        return new CohortDetails(
                title,
                summary,
                frame,
                registeredCode,
                territory,
                modality,
                room,
                link,
                capacity,
                registration,
                language);
    }

    CohortId cohortId() {
        return new CohortId(id);
    }

    UUID id() {
        return id;
    }

    UUID organisation() {
        return organisationId;
    }

    CohortStatus status() {
        return status;
    }

    int capacity() {
        return capacity;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    UUID referent() {
        return referentId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Edited edited() {
        return new Edited(version(), changedBy, changedAt);
    }

    private long version() {
        return Objects.requireNonNullElse(version, 0L);
    }
}
