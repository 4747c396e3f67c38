package org.ramure.cohorts.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Days on which people can meet: no public holiday, none of the closed days. */
public record OpenDays(Set<LocalDate> closed) {

    /** A day, and those that had to be jumped over to reach it. */
    public record Found(LocalDate day, Set<LocalDate> avoided) {}

    public OpenDays {
        closed = Set.copyOf(closed);
    }

    /** The first open day from here on; week-ends are open where the plan already used them. */
    public Found from(LocalDate day, boolean weekEndsToo) {
        Set<LocalDate> avoided = new TreeSet<>();
        LocalDate found = day;
        while (!isOpen(found, weekEndsToo)) {
            avoided.add(found);
            found = found.plusDays(1);
        }
        return new Found(found, avoided);
    }

    /**
     * An open day for each of these weeks (counted from 1, never going back), the first one from
     * here on, each after the one before; week-ends left out unless the first day is in one.
     */
    public List<LocalDate> inWeeks(List<Integer> weeks, LocalDate first) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate next = first;
        for (int week : weeks) {
            LocalDate earliest = first.plusWeeks(week - 1L);
            LocalDate found =
                    from(next.isAfter(earliest) ? next : earliest, isWeekEnd(first)).day();
            days.add(found);
            next = found.plusDays(1);
        }
        return days;
    }

    public boolean isOpen(LocalDate day, boolean weekEndsToo) {
        return !FrenchHolidays.isHoliday(day)
                && !closed.contains(day)
                && (weekEndsToo || !isWeekEnd(day));
    }

    public static boolean isWeekEnd(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
