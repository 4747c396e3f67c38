package org.ramure.portfolio.rhythm.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A line of {@code portfolio_rhythm_plan}: an answer to a plan. */
@Entity
@Table(name = "portfolio_rhythm_plan")
class PlanEntity {

    @Id private UUID id;
    private UUID cohortId;
    private UUID participantId;
    private int ordinal;
    private boolean accepted;
    private int minutesPerWeek;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PlanEntity() {}

    PlanEntity(Seat seat, int ordinal, boolean accepted, int minutesPerWeek, Instant now) {
        this.id = Uuids.next();
        this.cohortId = seat.cohort().id().value();
        this.participantId = seat.person().value();
        this.ordinal = ordinal;
        this.accepted = accepted;
        this.minutesPerWeek = minutesPerWeek;
        this.answeredAt = now;
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    UUID participant() {
        return participantId;
    }

    int ordinal() {
        return ordinal;
    }

    boolean isAccepted() {
        return accepted;
    }

    int minutesPerWeek() {
        return minutesPerWeek;
    }

    Instant at() {
        return answeredAt;
    }

    Map<String, Object> export() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("cohort", cohortId.toString());
        line.put("accepted", accepted);
        line.put("minutesPerWeek", minutesPerWeek);
        line.put("answeredAt", answeredAt.toString());
        return line;
    }
}
