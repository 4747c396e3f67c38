package org.ramure.cohorts.desk.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.desk.Board;
import org.ramure.cohorts.desk.Board.Cell;
import org.ramure.cohorts.desk.Board.Column;
import org.ramure.cohorts.desk.Board.Mark;
import org.ramure.cohorts.desk.PresenceFacts.Presence;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Makes the table of people and steps. */
@Component
class BoardMaking {

    private final DeskRows rows;
    private final Participants participants;
    private final WorkDesk works;
    private final Following following;

    BoardMaking(DeskRows rows, Participants participants, WorkDesk works, Following following) {
        this.rows = rows;
        this.participants = participants;
        this.works = works;
        this.following = following;
    }

    Board of(PersonId caller, CohortId cohort, LocalDate today) {
        List<UUID> one = List.of(cohort.value());
        List<DeskRows.Slot> slots = rows.halfDays(one);
        List<WorkPlan> plans = works.plans(caller, cohort);
        Optional<Itinerary> online =
                rows.session(cohort.value()).flatMap(s -> following.itinerary(s));
        List<Itinerary.Step> steps = online.map(Itinerary::steps).orElse(List.of());
        Map<UUID, Map<UUID, Mark>> presence = new HashMap<>();
        following
                .presences(one)
                .forEach(p ->
                        presence.computeIfAbsent(p.person().value(), id -> new HashMap<>())
                                .put(p.halfDay().value(), mark(p)));
        Map<ParticipantId, List<WorkRow>> handed =
                works.rows(caller, List.of(cohort)).values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(WorkRow::person));
        List<Participant> people = participants.enrolled(caller, cohort);
        var done = steps.isEmpty() ? NOTHING : following.done(rows.enrolled(one));
        List<Board.Line> lines = new ArrayList<>();
        for (Participant person : people) {
            List<Cell> cells = new ArrayList<>();
            Map<UUID, Mark> own = presence.getOrDefault(person.id().value(), Map.of());
            slots.forEach(slot -> cells.add(cell(own.get(slot.id()), slot.day())));
            Map<String, WorkRow> work =
                    handed.getOrDefault(person.id(), List.of()).stream()
                            .collect(Collectors.toMap(row -> row.plan().id(), row -> row));
            plans.forEach(plan -> cells.add(cell(work.get(plan.id()), today)));
            Map<ActivityId, Instant> finished =
                    person.person().map(id -> done.getOrDefault(id, Map.of())).orElse(Map.of());
            steps.forEach(step -> cells.add(cell(finished.get(step.activity().id()))));
            lines.add(new Board.Line(person, List.copyOf(cells)));
        }
        return new Board(columns(slots, plans, steps), List.copyOf(lines));
    }

    private static final Map<PersonId, Map<ActivityId, Instant>> NOTHING = Map.of();

    private static List<Column> columns(
            List<DeskRows.Slot> slots, List<WorkPlan> plans, List<Itinerary.Step> steps) {
        List<Column> columns = new ArrayList<>();
        slots.forEach(slot ->
                columns.add(
                        new Column(
                                slot.id().toString(),
                                Board.Kind.HALF_DAY,
                                LocalizedText.EMPTY,
                                LocalizedText.same(slot.title()),
                                Optional.of(slot.day()))));
        plans.forEach(plan ->
                columns.add(
                        new Column(
                                plan.id(),
                                Board.Kind.ASSIGNMENT,
                                LocalizedText.EMPTY,
                                plan.title(),
                                Optional.of(plan.dueOn()))));
        steps.forEach(step ->
                columns.add(
                        new Column(
                                step.activity().id().toString(),
                                Board.Kind.STEP,
                                step.module().title(),
                                step.activity().title(),
                                Optional.empty())));
        return List.copyOf(columns);
    }

    private static Mark mark(Presence presence) {
        return switch (presence.mark()) {
            case PRESENT -> Mark.PRESENT;
            case LATE -> Mark.LATE;
            case LEFT_EARLY -> Mark.LEFT_EARLY;
            case ABSENT -> Mark.ABSENT;
            case EXCUSED -> Mark.EXCUSED;
        };
    }

    private static Cell cell(@Nullable Mark mark, LocalDate day) {
        return mark == null ? Cell.of(Mark.NONE) : new Cell(mark, Optional.of(day));
    }

    private static Cell cell(@Nullable WorkRow row, LocalDate today) {
        if (row == null) {
            return Cell.of(Mark.NONE);
        }
        Optional<LocalDate> handed =
                row.handedInAt().map(at -> LocalDate.ofInstant(at, HalfDay.ZONE));
        return switch (row.state()) {
            case LOCKED -> new Cell(Mark.LOCKED, Optional.of(row.terms().opensOn()));
            case TO_DO, STARTED ->
                    new Cell(
                            today.isAfter(row.terms().dueOn()) ? Mark.OVERDUE : Mark.NONE,
                            Optional.of(row.terms().dueOn()));
            case HANDED_IN -> new Cell(Mark.HANDED_IN, handed);
            case ANSWERED -> new Cell(Mark.ANSWERED, handed);
            case READ -> new Cell(Mark.DONE, handed);
        };
    }

    private static Cell cell(@Nullable Instant done) {
        return done == null
                ? Cell.of(Mark.NONE)
                : new Cell(Mark.DONE, Optional.of(LocalDate.ofInstant(done, HalfDay.ZONE)));
    }
}
