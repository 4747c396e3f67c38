package org.ramure.portfolio.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.portfolio.journey.Task;
import org.ramure.portfolio.rhythm.CatchUpPlan.Kind;
import org.ramure.portfolio.rhythm.CatchUpPlan.Line;
import org.ramure.portfolio.rhythm.CatchUpPlan.Why;
import org.ramure.portfolio.rhythm.DatedMilestone.State;

/**
 * How to catch up, by rules: first what is left of last month, since the next session leans on it,
 * then what each missed session asks for in order of time, then what earlier months left. The same
 * facts give the same plan.
 */
public final class CatchUpRules {

    /** How many minutes a week are offered first. */
    public static final int USUAL_MINUTES = 120;

    public static final int FEWEST_MINUTES = 30;
    public static final int MOST_MINUTES = 600;

    private static final int DAYS = 7;

    private record Item(Task task, Why why) {}

    private final MyRhythm mine;
    private final int perWeek;
    private final List<Line> lines = new ArrayList<>();
    private LocalDate week;
    private int room;

    private CatchUpRules(MyRhythm mine, int perWeek) {
        this.mine = mine;
        this.perWeek = perWeek;
        this.week = free(mine.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        this.room = perWeek;
    }

    /**
     * The plan without the tasks that the person leaves out; empty where nothing is to catch up,
     * and during a pause that has no end yet.
     */
    public static CatchUpPlan plan(MyRhythm mine, int minutesPerWeek, Set<String> leftOut) {
        if (mine.pace().isOpen()) {
            return new CatchUpPlan(minutesPerWeek, List.of());
        }
        var rules = new CatchUpRules(mine, minutesPerWeek);
        rules.items().stream()
                .filter(item -> !leftOut.contains(item.task().id()))
                .forEach(rules::place);
        return new CatchUpPlan(minutesPerWeek, List.copyOf(rules.lines));
    }

    private List<Item> items() {
        List<Item> first = new ArrayList<>();
        List<Item> missed = new ArrayList<>();
        List<Item> left = new ArrayList<>();
        Optional<DatedMilestone> next = mine.nextTogether();
        List<OwnMonth> over =
                mine.months().stream().filter(month -> month.isOver(mine.today())).toList();
        for (OwnMonth month : over) {
            boolean leans = month.equals(over.getLast()) && next.isPresent();
            for (OwnTask task : month.left()) {
                Why why =
                        new Why(
                                leans ? Kind.LEANS_ON : Kind.LEFT,
                                "",
                                month.month().number(),
                                Optional.empty(),
                                next.map(m -> m.milestone().id()).orElse(""));
                (leans ? first : left).add(new Item(task.task(), why));
            }
        }
        mine.milestones().forEach(milestone -> missed.addAll(of(milestone)));
        first.addAll(missed);
        first.addAll(left);
        return first;
    }

    private List<Item> of(DatedMilestone milestone) {
        boolean past = milestone.last().filter(day -> day.isBefore(mine.today())).isPresent();
        State state = milestone.state();
        if (!state.leavesAGap() && !(state == State.PAUSED && past)) {
            return List.of();
        }
        Why why =
                new Why(
                        Kind.valueOf(state.name()),
                        milestone.milestone().id(),
                        0,
                        milestone.first(),
                        "");
        return milestone.milestone().catchUp().stream()
                .filter(task -> !mine.isDone(task.id()))
                .map(task -> new Item(task, why))
                .toList();
    }

    private void place(Item item) {
        int minutes = item.task().minutes();
        if (minutes <= perWeek) {
            if (minutes > room) {
                turnWeek();
            }
            put(item, minutes, 1, 1);
            return;
        }
        if (room < perWeek) {
            turnWeek();
        }
        int parts = (minutes + perWeek - 1) / perWeek;
        int rest = minutes;
        for (int part = 1; part <= parts; part++) {
            if (part > 1) {
                turnWeek();
            }
            int now = Math.min(perWeek, rest);
            put(item, now, part, parts);
            rest -= now;
        }
    }

    private void put(Item item, int minutes, int part, int parts) {
        lines.add(new Line(item.task(), week, minutes, part, parts, item.why()));
        room -= minutes;
    }

    private void turnWeek() {
        week = free(week.plusDays(DAYS));
        room = perWeek;
    }

    /** The first week from here on that no pause touches; every pause has an end here. */
    private LocalDate free(LocalDate monday) {
        LocalDate found = monday;
        while (isTouched(found)) {
            found = found.plusDays(DAYS);
        }
        return found;
    }

    private boolean isTouched(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(DAYS))
                .anyMatch(day -> mine.pace().pauseOn(day).isPresent());
    }
}
