package org.ramure.portfolio.rhythm.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ramure.cohorts.Participant;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Task;
import org.ramure.portfolio.rhythm.CatchUpPlan;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.DatedMilestone.State;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnMonth;
import org.ramure.portfolio.rhythm.RhythmBoard;
import org.ramure.portfolio.rhythm.RhythmBoard.Behind;
import org.ramure.shared.LocalizedText;

/** Answers that people gave to plans, with their lines. */
record Answers(Map<UUID, List<PlanEntity>> plans, Map<UUID, List<PlanLineEntity>> lines) {

    static Answers of(List<PlanEntity> plans, List<PlanLineEntity> lines) {
        return new Answers(
                RhythmFacts.by(plans, PlanEntity::participant),
                lines.stream().collect(Collectors.groupingBy(PlanLineEntity::plan)));
    }

    /** Where one person stands: what they answered last, and what came since at this pace. */
    MyCatchUp catchUp(MyRhythm mine, int minutesPerWeek, Set<String> leftOut) {
        List<PlanEntity> own = plans.getOrDefault(mine.place().value(), List.of());
        Set<String> answered = new HashSet<>();
        own.forEach(plan -> lines(plan).forEach(line -> answered.add(line.task())));
        CatchUpPlan all = CatchUpRules.plan(mine, minutesPerWeek, Set.of());
        CatchUpPlan offer =
                answered.containsAll(all.tasks())
                        ? new CatchUpPlan(minutesPerWeek, List.of())
                        : CatchUpRules.plan(mine, minutesPerWeek, leftOut);
        List<MyCatchUp.Answered> given = own.stream().map(plan -> answer(plan, mine)).toList();
        return given.isEmpty()
                ? new MyCatchUp(Optional.empty(), offer, List.of())
                : new MyCatchUp(
                        Optional.of(given.getLast()),
                        offer,
                        given.subList(0, given.size() - 1).reversed());
    }

    private List<PlanLineEntity> lines(PlanEntity plan) {
        return lines.getOrDefault(plan.id(), List.of());
    }

    private MyCatchUp.Answered answer(PlanEntity last, MyRhythm mine) {
        Map<String, Task> known = tasks(mine.journey());
        List<CatchUpPlan.Line> all = new ArrayList<>();
        for (PlanLineEntity line : lines(last)) {
            Optional.ofNullable(known.get(line.task()))
                    .ifPresent(task -> all.add(line.toLine(task)));
        }
        CatchUpPlan plan = new CatchUpPlan(last.minutesPerWeek(), List.copyOf(all));
        return new MyCatchUp.Answered(
                last.isAccepted(),
                plan,
                last.at(),
                last.ordinal(),
                Math.toIntExact(plan.tasks().stream().filter(mine::isDone).count()));
    }

    private static Map<String, Task> tasks(Journey journey) {
        Map<String, Task> all = new HashMap<>();
        Stream.concat(
                        journey.months().stream().flatMap(m -> m.tasks().stream()),
                        journey.milestones().stream().flatMap(m -> m.catchUp().stream()))
                .forEach(task -> all.put(task.id(), task));
        return all;
    }

    RhythmBoard.Line line(Participant person, MyRhythm rhythm) {
        MyCatchUp state = catchUp(rhythm, CatchUpRules.USUAL_MINUTES, Set.of());
        Optional<MyCatchUp.Answered> taken = state.answered().filter(MyCatchUp.Answered::accepted);
        return new RhythmBoard.Line(
                person,
                rhythm,
                behind(rhythm),
                state.state(),
                taken.map(MyCatchUp.Answered::done).orElse(0),
                taken.map(a -> a.plan().tasks().size()).orElse(0));
    }

    private static List<Behind> behind(MyRhythm rhythm) {
        List<Behind> all = new ArrayList<>();
        List<DatedMilestone> late =
                rhythm.milestones().stream().filter(m -> m.state() == State.LATE).toList();
        if (!late.isEmpty()) {
            all.add(new Behind(Behind.Kind.LATE, late.getFirst().milestone().title(), late.size()));
        }
        for (DatedMilestone milestone : rhythm.milestones()) {
            boolean caughtUp =
                    !milestone.milestone().catchUp().isEmpty()
                            && milestone.milestone().catchUp().stream()
                                    .allMatch(task -> rhythm.isDone(task.id()));
            if (milestone.state() == State.MISSED && !caughtUp) {
                all.add(new Behind(Behind.Kind.MISSED, milestone.milestone().title(), 1));
            }
        }
        int left =
                rhythm.months().stream()
                        .filter(month -> month.isOver(rhythm.today()))
                        .map(OwnMonth::left)
                        .mapToInt(List::size)
                        .sum();
        if (left > 0) {
            all.add(new Behind(Behind.Kind.TASKS, LocalizedText.EMPTY, left));
        }
        return List.copyOf(all);
    }
}
