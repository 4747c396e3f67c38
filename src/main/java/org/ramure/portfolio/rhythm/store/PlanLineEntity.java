package org.ramure.portfolio.rhythm.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.journey.Task;
import org.ramure.portfolio.rhythm.CatchUpPlan;
import org.ramure.portfolio.rhythm.CatchUpPlan.Line;
import org.ramure.portfolio.rhythm.CatchUpPlan.Why;
import org.ramure.shared.Uuids;

/** A line of {@code portfolio_rhythm_plan_line}. */
@Entity
@Table(name = "portfolio_rhythm_plan_line")
class PlanLineEntity {

    @Id private UUID id;
    private UUID planId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private UUID cohortId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int position;

    private String task;
    private LocalDate weekStart;
    private int minutes;
    private int part;
    private int parts;

    @Enumerated(EnumType.STRING)
    private CatchUpPlan.Kind why;

    private String milestone;
    private int monthNo;
    private @Nullable LocalDate dayMissed;
    private String leaning;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PlanLineEntity() {}

    PlanLineEntity(PlanEntity plan, int position, Line line) {
        this.id = Uuids.next();
        this.planId = plan.id();
        this.cohortId = plan.cohort();
        this.position = position;
        this.task = line.task().id();
        this.weekStart = line.week();
        this.minutes = line.minutes();
        this.part = line.part();
        this.parts = line.parts();
        this.why = line.why().kind();
        this.milestone = line.why().milestone();
        this.monthNo = line.why().month();
        this.dayMissed = line.why().day().orElse(null);
        this.leaning = line.why().before();
    }

    UUID plan() {
        return planId;
    }

    String task() {
        return task;
    }

    Line toLine(Task known) {
        return new Line(
                known,
                weekStart,
                minutes,
                part,
                parts,
                new Why(why, milestone, monthNo, Optional.ofNullable(dayMissed), leaning));
    }
}
