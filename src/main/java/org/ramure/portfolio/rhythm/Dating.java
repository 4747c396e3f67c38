package org.ramure.portfolio.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Milestone;
import org.ramure.portfolio.journey.Month;
import org.ramure.portfolio.rhythm.DatedMilestone.State;

/**
 * Gives milestones and months their days for one person: sessions by the half-days of the cohort as
 * they stand now, everything else by the person's own pace. Knows no database and no clock.
 */
public record Dating(Journey journey, List<HalfDay> halfDays, Pace pace, Instant now) {

    /** What is known of one person: attendance, appointments, tasks that were ticked. */
    public record Known(
            Map<HalfDayId, AttendanceStatus> presence,
            Map<String, Meeting> meetings,
            Map<String, OwnTask.Done> done) {}

    private static final int WEEK = 7;

    private LocalDate today() {
        return LocalDate.ofInstant(now, HalfDay.ZONE);
    }

    public List<DatedMilestone> milestones(Known known) {
        return journey.milestones().stream()
                .map(m ->
                        m.kind().isHeldTogether()
                                ? together(m, known.presence())
                                : alone(m, Optional.ofNullable(known.meetings().get(m.id()))))
                .toList();
    }

    private DatedMilestone together(
            Milestone milestone, Map<HalfDayId, AttendanceStatus> presence) {
        List<HalfDay> own =
                halfDays.stream().filter(h -> milestone.halfDays().contains(h.template())).toList();
        List<HalfDay> held = own.stream().filter(h -> !h.cancelled()).toList();
        Optional<LocalDate> first = firstDay(milestone);
        Optional<LocalDate> last = held.stream().map(HalfDay::day).max(LocalDate::compareTo);
        return new DatedMilestone(
                milestone,
                first,
                last,
                true,
                held.stream().mapToInt(HalfDay::minutes).sum(),
                held.isEmpty() ? State.CANCELLED : state(held, presence),
                Optional.empty());
    }

    private State state(List<HalfDay> held, Map<HalfDayId, AttendanceStatus> presence) {
        long there = 0;
        long away = 0;
        for (HalfDay halfDay : held) {
            AttendanceStatus status = presence.getOrDefault(halfDay.id(), AttendanceStatus.UNKNOWN);
            there += status.wasThere() ? 1 : 0;
            away += status == AttendanceStatus.ABSENT || status == AttendanceStatus.EXCUSED ? 1 : 0;
        }
        if (there > 0) {
            return away > 0 ? State.PARTLY : State.DONE;
        }
        if (held.stream().allMatch(h -> pace.pauseOn(h.day()).isPresent())) {
            return State.PAUSED;
        }
        if (held.stream().allMatch(h -> h.day().isBefore(pace.start()))) {
            return State.BEFORE_START;
        }
        if (away > 0) {
            return State.MISSED;
        }
        boolean over = held.stream().allMatch(h -> h.endsAt().toInstant().isBefore(now));
        return over ? State.UNKNOWN : State.COMING;
    }

    private DatedMilestone alone(Milestone milestone, Optional<Meeting> meeting) {
        Optional<Meeting> standing =
                meeting.filter(m -> m.state() != Meeting.State.CANCELLED)
                        .filter(m ->
                                m.state() != Meeting.State.PROPOSED
                                        || m.startsAt().toInstant().isAfter(now));
        if (standing.isPresent()) {
            Optional<LocalDate> day = Optional.of(standing.get().day());
            return new DatedMilestone(
                    milestone,
                    day,
                    day,
                    true,
                    standing.get().minutes(),
                    state(standing.get()),
                    meeting);
        }
        Optional<LocalDate> week = suggested(milestone);
        Optional<LocalDate> end = week.flatMap(this::endOfWeek);
        State state =
                end.map(day -> day.isBefore(today()) ? State.LATE : State.TO_FIX)
                        .orElseGet(() -> whileAway(week));
        return new DatedMilestone(milestone, week, end, false, milestone.minutes(), state, meeting);
    }

    /** The seventh day on which the person is there; empty where they are not known to be back. */
    private Optional<LocalDate> endOfWeek(LocalDate first) {
        LocalDate day = first;
        int left = WEEK;
        while (true) {
            Optional<Pause> pause = pace.pauseOn(day);
            if (pause.isPresent()) {
                if (pause.get().back().isEmpty()) {
                    return Optional.empty();
                }
                day = pause.get().back().get();
                continue;
            }
            left--;
            if (left == 0) {
                return Optional.of(day);
            }
            day = day.plusDays(1);
        }
    }

    /** A call whose week a pause without an end broke off is still to fix until that pause. */
    private State whileAway(Optional<LocalDate> week) {
        boolean there = week.isPresent() && pace.pauseOn(today()).isEmpty();
        return there ? State.TO_FIX : State.PAUSED;
    }

    private State state(Meeting meeting) {
        return switch (meeting.state()) {
            case HELD -> State.DONE;
            case PROPOSED -> State.PROPOSED;
            default -> meeting.endsAt().toInstant().isBefore(now) ? State.PASSED : State.FIXED;
        };
    }

    /**
     * The first day of the week in which it is suggested to talk: so many weeks after the person's
     * start, and as many later as the session before it was moved.
     */
    private Optional<LocalDate> suggested(Milestone milestone) {
        return pace.moved(firstDayOf(milestone.week()));
    }

    /**
     * The first day of a week of the pathway, as many weeks later as the last session or webinar
     * until then was moved; pauses are not counted.
     */
    public LocalDate firstDayOf(int week) {
        return pace.start().plusWeeks(week - 1L + weeksMoved(week));
    }

    /** By how many whole weeks the last session or webinar until this week was moved. */
    private long weeksMoved(int week) {
        Optional<LocalDate> start =
                journey.milestones().stream().findFirst().flatMap(this::firstDay);
        return journey.milestones().stream()
                .filter(m -> m.kind().isHeldTogether() && m.week() <= week)
                .max(Comparator.comparingInt(Milestone::week))
                .flatMap(before ->
                        start.flatMap(day ->
                                firstDay(before)
                                        .map(held ->
                                                ChronoUnit.WEEKS.between(
                                                        day.plusWeeks(
                                                                before.week()
                                                                        - journey.milestones()
                                                                                .getFirst()
                                                                                .week()),
                                                        held))))
                .orElse(0L);
    }

    /** The first day on which a session or webinar is held. */
    private Optional<LocalDate> firstDay(Milestone milestone) {
        return halfDays.stream()
                .filter(h -> !h.cancelled() && milestone.halfDays().contains(h.template()))
                .map(HalfDay::day)
                .min(LocalDate::compareTo);
    }

    public List<OwnMonth> months(Known known) {
        List<OwnMonth> months = new ArrayList<>();
        for (Month month : journey.months()) {
            months.add(
                    new OwnMonth(
                            month,
                            pace.moved(pace.start().plusMonths(month.number() - 1L)),
                            pace.moved(pace.start().plusMonths(month.number())),
                            month.tasks().stream()
                                    .map(task ->
                                            new OwnTask(
                                                    task,
                                                    Optional.ofNullable(
                                                            known.done().get(task.id()))))
                                    .toList()));
        }
        return List.copyOf(months);
    }
}
