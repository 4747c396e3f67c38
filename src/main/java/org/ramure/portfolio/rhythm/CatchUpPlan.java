package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.portfolio.journey.Task;

/** What to do in which week to catch up, at most {@code minutesPerWeek} a week. */
public record CatchUpPlan(int minutesPerWeek, List<Line> lines) {

    /**
     * A task, or one of {@code parts} parts of it, in the week that begins on this Monday, and why
     * it is there.
     */
    public record Line(Task task, LocalDate week, int minutes, int part, int parts, Why why) {}

    /**
     * The reason: which milestone was missed and on which day, or which month has something left;
     * {@code before} is the session that leans on it.
     */
    public record Why(
            Kind kind, String milestone, int month, Optional<LocalDate> day, String before) {}

    /** Which rule put it there. */
    public enum Kind {
        /** Left from last month, and the next session leans on it. */
        LEANS_ON,
        MISSED,
        PARTLY,
        /** The session was before the person came. */
        BEFORE_START,
        /** The session was during a pause. */
        PAUSED,
        /** Left from an earlier month. */
        LEFT
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Ids of the tasks in it, in order. */
    public Set<String> tasks() {
        Set<String> ids = new LinkedHashSet<>();
        lines.forEach(line -> ids.add(line.task().id()));
        return ids;
    }

    public List<LocalDate> weeks() {
        return lines.stream().map(Line::week).distinct().toList();
    }

    public int minutes(LocalDate week) {
        return lines.stream().filter(l -> l.week().equals(week)).mapToInt(Line::minutes).sum();
    }
}
