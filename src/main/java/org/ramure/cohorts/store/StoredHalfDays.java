package org.ramure.cohorts.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.ShiftPlan;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredHalfDays implements HalfDays {

    private static final int LONGEST_REASON = 500;

    private final HalfDayRepository halfDays;
    private final CohortRepository cohorts;
    private final Access access;
    private final Rules rules;
    private final Notice notice;

    StoredHalfDays(
            HalfDayRepository halfDays,
            CohortRepository cohorts,
            Access access,
            Rules rules,
            Notice notice) {
        this.halfDays = halfDays;
        this.cohorts = cohorts;
        this.access = access;
        this.rules = rules;
        this.notice = notice;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HalfDay> of(PersonId caller, CohortId id) {
        CohortEntity cohort =
                cohorts.findById(id.value())
                        .filter(c -> mayRead(caller, c))
                        .orElseThrow(Access::unknown);
        return rows(cohort.id()).stream().map(HalfDayEntity::toHalfDay).toList();
    }

    private boolean mayRead(PersonId caller, CohortEntity cohort) {
        return access.runs(caller, cohort)
                || access.own(caller, cohort.id())
                        .filter(p -> p.status() == ParticipantStatus.ENROLLED)
                        .isPresent();
    }

    private List<HalfDayEntity> rows(UUID cohort) {
        return halfDays.findByCohortIdOrderByDayAscStartMinuteAsc(cohort);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<HalfDay> find(PersonId caller, HalfDayId id) {
        return halfDays.findById(id.value())
                .filter(h ->
                        cohorts.findById(h.cohort()).filter(c -> mayRead(caller, c)).isPresent())
                .map(HalfDayEntity::toHalfDay);
    }

    @Override
    public HalfDay add(PersonId caller, CohortId id, HalfDayChange asked) {
        CohortEntity cohort = access.runningLocked(caller, id.value());
        HalfDayChange sound = fitting(cohort, null, asked);
        HalfDayEntity row =
                halfDays.save(
                        new HalfDayEntity(cohort.id(), "", sound, caller.value(), notice.now()));
        notice.news().of(row);
        return row.toHalfDay();
    }

    @Override
    public HalfDay change(PersonId caller, HalfDayId id, HalfDayChange asked) {
        HalfDayEntity row = own(caller, id);
        rules.sameVersion(row.edited(), asked.version());
        requirePlanned(row);
        CohortEntity cohort = access.runningLocked(caller, row.cohort());
        row.change(fitting(cohort, row.id(), asked), caller.value(), notice.now());
        halfDays.flush();
        notice.news().of(row);
        return row.toHalfDay();
    }

    @Override
    public void cancel(PersonId caller, HalfDayId id, long version, String reason) {
        HalfDayEntity row = own(caller, id);
        rules.sameVersion(row.edited(), version);
        requirePlanned(row);
        Lifecycle.requireLive(access.runningLocked(caller, row.cohort()));
        String why = Rules.within(reason, LONGEST_REASON);
        if (why.isEmpty()) {
            throw new UserFacingException("cohorts.reason.missing");
        }
        row.cancel(why, caller.value(), notice.now());
        notice.news().of(row);
    }

    private HalfDayEntity own(PersonId caller, HalfDayId id) {
        HalfDayEntity row = halfDays.findById(id.value()).orElseThrow(Access::unknown);
        access.running(caller, row.cohort());
        return row;
    }

    private static void requirePlanned(HalfDayEntity row) {
        if (row.isCancelled()) {
            throw new UserFacingException("cohorts.halfDay.cancelled");
        }
    }

    private HalfDayChange fitting(CohortEntity cohort, @Nullable UUID self, HalfDayChange asked) {
        Lifecycle.requireLive(cohort);
        HalfDayChange sound = rules.sound(cohort.details(), asked);
        if (sound.day().isBefore(cohort.firstDay()) || sound.day().isAfter(cohort.lastDay())) {
            throw new UserFacingException(
                    "cohorts.halfDay.outside",
                    cohort.firstDay().toString(),
                    cohort.lastDay().toString());
        }
        rows(cohort.id()).stream()
                .filter(other -> !other.id().equals(self) && other.overlaps(sound))
                .findFirst()
                .ifPresent(other -> {
                    throw new UserFacingException(
                            "cohorts.halfDay.overlap", other.toHalfDay().title());
                });
        return sound;
    }

    @Override
    @Transactional(readOnly = true)
    public ShiftPlan plan(PersonId caller, CohortId id, LocalDate firstDay, Set<LocalDate> closed) {
        return Shift.of(
                rows(access.running(caller, id.value()).id()), firstDay, closed, notice.now());
    }

    @Override
    public void shift(PersonId caller, CohortId id, LocalDate firstDay, Set<LocalDate> closed) {
        CohortEntity cohort = access.runningLocked(caller, id.value());
        Lifecycle.requireLive(cohort);
        List<HalfDayEntity> rows = rows(cohort.id());
        ShiftPlan plan = Shift.of(rows, firstDay, closed, notice.now());
        Optional<LocalDate> kept = requireAhead(rows, plan);
        for (ShiftPlan.Move move : plan.moves()) {
            HalfDayEntity row =
                    rows.stream()
                            .filter(r -> r.id().equals(move.halfDay().id().value()))
                            .findFirst()
                            .orElseThrow();
            boolean moves = !row.day().equals(move.to());
            row.moveTo(move.to(), caller.value(), notice.now());
            if (moves) {
                notice.news().of(row);
            }
        }
        LocalDate first =
                plan.moves().stream()
                        .map(ShiftPlan.Move::to)
                        .min(LocalDate::compareTo)
                        .orElse(firstDay);
        cohort.bound(kept.isPresent() ? cohort.firstDay() : first, plan.lastDay());
        cohort.touch(caller.value(), notice.now());
    }

    /** The last day that stays where it was, if one does: what moves comes after it. */
    private Optional<LocalDate> requireAhead(List<HalfDayEntity> rows, ShiftPlan plan) {
        Optional<LocalDate> kept =
                rows.stream()
                        .filter(row -> !row.isCancelled() && !Shift.isAhead(row, notice.now()))
                        .map(HalfDayEntity::day)
                        .max(LocalDate::compareTo);
        if (kept.isPresent() && plan.moves().isEmpty()) {
            throw new UserFacingException("cohorts.shift.over");
        }
        boolean back =
                plan.moves().stream()
                        .anyMatch(move ->
                                kept.filter(last -> !move.to().isAfter(last)).isPresent()
                                        || move.to().isBefore(notice.today()));
        if (kept.isPresent() && back) {
            throw new UserFacingException("cohorts.shift.back");
        }
        return kept;
    }
}
