package org.ramure.cohorts.papers.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.papers.Parcel;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_papers_parcel}; changed by its worker alone. */
@Entity
@Table(name = "cohorts_papers_parcel")
class ParcelEntity {

    @Id private UUID id;
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Parcel.Kind kind;

    @Enumerated(EnumType.STRING)
    private Parcel.State state;

    private UUID askedBy;
    private Instant askedAt;
    private int done;
    private int total;
    private int restarts;
    private Instant beatAt;
    private @Nullable Instant finishedAt;
    private long fileSize;
    private String sha256 = "";
    private String problem = "";

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ParcelEntity() {}

    ParcelEntity(CohortId cohort, Parcel.Kind kind, PersonId by, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort.value();
        this.kind = kind;
        this.state = Parcel.State.WAITING;
        this.askedBy = by.value();
        this.askedAt = now;
        this.beatAt = now;
    }

    Parcel toParcel(Instant stalledBefore) {
        return new Parcel(
                id,
                new CohortId(cohortId),
                kind,
                state,
                done,
                total,
                restarts,
                askedAt,
                Optional.ofNullable(finishedAt),
                fileSize,
                sha256,
                problem,
                state == Parcel.State.RUNNING && beatAt.isBefore(stalledBefore));
    }

    UUID id() {
        return id;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    Parcel.Kind kind() {
        return kind;
    }

    Parcel.State state() {
        return state;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }
}
