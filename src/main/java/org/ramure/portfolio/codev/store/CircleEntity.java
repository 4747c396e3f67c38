package org.ramure.portfolio.codev.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circle;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_codev_circle}. */
@Entity
@Table(name = "portfolio_codev_circle")
class CircleEntity {

    @Id private UUID id;
    private UUID cohortId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID formedBy;

    private Instant formedAt;
    private @Nullable Instant nextAt;
    private String nextPlace;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CircleEntity() {}

    CircleEntity(CohortId cohort, PersonId former, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort.value();
        this.formedBy = former.value();
        this.formedAt = now;
        this.nextPlace = "";
    }

    void meetNext(@Nullable Instant when, String place) {
        nextAt = when;
        nextPlace = place;
    }

    void forgetFormer(UUID nobody) {
        formedBy = nobody;
    }

    UUID id() {
        return id;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    /** Months begun since it was formed, counted from 0. */
    int month(Instant now) {
        return Math.toIntExact(Math.max(0, ChronoUnit.MONTHS.between(day(formedAt), day(now))));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HalfDay.ZONE);
    }

    Circle toCircle(Instant now, List<Circle.Seat> seats, List<LocalDate> meetings) {
        return new Circle(
                id,
                new CohortId(cohortId),
                formedAt,
                month(now),
                Optional.ofNullable(nextAt),
                nextPlace,
                seats,
                meetings,
                version == null ? 0 : version);
    }
}
