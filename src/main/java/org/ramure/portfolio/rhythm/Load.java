package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.cohorts.clock.ClockReading;
import org.ramure.portfolio.journey.Task;
import org.ramure.shared.LocalizedText;

/**
 * Minutes month by month by the three clocks, which are never added up: expected (milestones and
 * tasks outside pauses), declared by the person, observed by attendance.
 */
public record Load(List<Line> months) {

    /** One month of the pathway; without a first day it waits for the end of a pause. */
    public record Line(
            int number,
            LocalizedText title,
            Optional<LocalDate> from,
            int prescribed,
            int declared,
            int observed) {

        /** The largest of the three. */
        public int most() {
            return Math.max(prescribed, Math.max(declared, observed));
        }
    }

    /** The load of one person, by their own months and their own clocks. */
    public static Load of(MyRhythm mine, ClockReading clocks) {
        List<Line> lines = new ArrayList<>();
        for (OwnMonth month : mine.months()) {
            lines.add(
                    new Line(
                            month.month().number(),
                            month.month().title(),
                            month.from(),
                            prescribed(mine, month),
                            real(mine, month, clocks, ClockKind.DECLARED),
                            real(mine, month, clocks, ClockKind.OBSERVED)));
        }
        return new Load(List.copyOf(lines));
    }

    private static int prescribed(MyRhythm mine, OwnMonth month) {
        if (month.from().isEmpty()) {
            return 0;
        }
        int tasks = month.month().tasks().stream().mapToInt(Task::minutes).sum();
        int milestones =
                mine.milestones().stream()
                        .filter(m -> m.state().isExpected())
                        .filter(m ->
                                m.first().filter(day -> of(mine, day).equals(month)).isPresent())
                        .mapToInt(DatedMilestone::minutes)
                        .sum();
        return tasks + milestones;
    }

    private static int real(MyRhythm mine, OwnMonth month, ClockReading clocks, ClockKind kind) {
        return clocks.of(kind).stream()
                .filter(line -> line.day().filter(day -> of(mine, day).equals(month)).isPresent())
                .mapToInt(line -> line.minutes())
                .sum();
    }

    /** The month to which a day counts: the last that has begun by then, else the first. */
    private static OwnMonth of(MyRhythm mine, LocalDate day) {
        OwnMonth found = mine.months().getFirst();
        for (OwnMonth month : mine.months()) {
            if (month.from().filter(first -> !first.isAfter(day)).isPresent()) {
                found = month;
            }
        }
        return found;
    }

    public int prescribed() {
        return months.stream().mapToInt(Line::prescribed).sum();
    }

    public int declared() {
        return months.stream().mapToInt(Line::declared).sum();
    }

    public int observed() {
        return months.stream().mapToInt(Line::observed).sum();
    }

    /** The longest bar, at least an hour so that an empty plot has a scale. */
    public int most() {
        return Math.max(60, months.stream().mapToInt(Line::most).max().orElse(0));
    }
}
