package org.ramure.cohorts.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.ShiftPlan;
import org.ramure.cohorts.calendar.OpenDays;

/**
 * Where half-days go when a cohort begins on another day, or when what is still to come does: days
 * keep their distance from the first that moves, jump over closed days and holidays, and stay in
 * order.
 */
final class Shift {

    private Shift() {}

    static ShiftPlan of(
            List<HalfDayEntity> rows, LocalDate firstDay, Set<LocalDate> closed, Instant now) {
        List<HalfDayEntity> planned =
                rows.stream().filter(row -> !row.isCancelled() && isAhead(row, now)).toList();
        Map<LocalDate, OpenDays.Found> found =
                days(planned.stream().map(HalfDayEntity::day).toList(), firstDay, closed);
        List<ShiftPlan.Move> moves = new ArrayList<>();
        for (HalfDayEntity row : planned) {
            OpenDays.Found day =
                    found.getOrDefault(row.day(), new OpenDays.Found(row.day(), Set.of()));
            moves.add(new ShiftPlan.Move(row.toHalfDay(), day.day(), day.avoided()));
        }
        return new ShiftPlan(firstDay, moves);
    }

    /** What has begun stays where it was: people signed for that day. */
    static boolean isAhead(HalfDayEntity row, Instant now) {
        return row.toHalfDay().startsAt().toInstant().isAfter(now);
    }

    /** The new day of each old one. */
    static Map<LocalDate, OpenDays.Found> days(
            List<LocalDate> old, LocalDate firstDay, Set<LocalDate> closed) {
        OpenDays open = new OpenDays(closed);
        Map<LocalDate, OpenDays.Found> found = new TreeMap<>();
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        for (LocalDate day : old.stream().distinct().sorted().toList()) {
            if (first == null) {
                first = day;
            }
            LocalDate wanted = firstDay.plusDays(ChronoUnit.DAYS.between(first, day));
            if (last != null && !wanted.isAfter(last)) {
                wanted = last.plusDays(1);
            }
            boolean weekEndsToo =
                    OpenDays.isWeekEnd(day) || (day.equals(first) && OpenDays.isWeekEnd(firstDay));
            OpenDays.Found to = open.from(wanted, weekEndsToo);
            found.put(day, to);
            last = to.day();
        }
        return found;
    }
}
