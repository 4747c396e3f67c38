package org.ramure.portfolio.rhythm.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.CatchUpPlan;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredCatchUps implements CatchUps {

    private final Seats seats;
    private final StoredRhythms rhythms;
    private final RhythmRows rows;
    private final Clock clock;

    StoredCatchUps(Seats seats, StoredRhythms rhythms, RhythmRows rows, Clock clock) {
        this.seats = seats;
        this.rhythms = rhythms;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public MyCatchUp of(PersonId caller, CohortId cohort, int minutesPerWeek, Set<String> leftOut) {
        requireSound(minutesPerWeek);
        return standing(rhythms.own(caller, cohort), minutesPerWeek, leftOut);
    }

    @Override
    @Transactional(readOnly = true)
    public CatchUpPlan anew(
            PersonId caller, CohortId cohort, int minutesPerWeek, Set<String> leftOut) {
        requireSound(minutesPerWeek);
        return CatchUpRules.plan(rhythms.own(caller, cohort), minutesPerWeek, leftOut);
    }

    private static void requireSound(int minutes) {
        if (minutes < CatchUpRules.FEWEST_MINUTES || minutes > CatchUpRules.MOST_MINUTES) {
            throw new UserFacingException(
                    "portfolio.rhythm.catchUp.minutes",
                    CatchUpRules.FEWEST_MINUTES,
                    CatchUpRules.MOST_MINUTES);
        }
    }

    private MyCatchUp standing(MyRhythm mine, int minutesPerWeek, Set<String> leftOut) {
        List<PlanEntity> plans = rows.plans(List.of(mine.place().value()));
        List<UUID> ids = plans.stream().map(PlanEntity::id).toList();
        return Answers.of(plans, rows.lines(ids)).catchUp(mine, minutesPerWeek, leftOut);
    }

    @Override
    public void accept(
            PersonId caller, CohortId cohort, int minutesPerWeek, Set<String> leftOut, int seen) {
        requireSound(minutesPerWeek);
        MyRhythm mine = rhythms.own(caller, cohort);
        CatchUpPlan plan = CatchUpRules.plan(mine, minutesPerWeek, leftOut);
        if (plan.isEmpty()) {
            throw new UserFacingException("portfolio.rhythm.catchUp.empty");
        }
        answer(seats.own(caller, cohort), mine, plan, true, seen);
    }

    @Override
    public void decline(PersonId caller, CohortId cohort, int seen) {
        MyRhythm mine = rhythms.own(caller, cohort);
        CatchUpPlan plan = CatchUpRules.plan(mine, CatchUpRules.USUAL_MINUTES, Set.of());
        answer(seats.own(caller, cohort), mine, plan, false, seen);
    }

    private void answer(Seat seat, MyRhythm mine, CatchUpPlan plan, boolean accepted, int seen) {
        if (standing(mine, plan.minutesPerWeek(), Set.of()).sequence() != seen) {
            throw new UserFacingException("portfolio.rhythm.conflict");
        }
        PlanEntity row =
                new PlanEntity(
                        seat,
                        seen + 1,
                        accepted,
                        plan.minutesPerWeek(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(row);
        int position = 0;
        for (CatchUpPlan.Line line : plan.lines()) {
            rows.addQuietly(new PlanLineEntity(row, position++, line));
        }
    }
}
