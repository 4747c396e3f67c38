package org.ramure.cohorts.desk.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.desk.Appointment;
import org.ramure.cohorts.desk.Board;
import org.ramure.cohorts.desk.Call;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.desk.Reason;
import org.ramure.cohorts.desk.Waiting;
import org.ramure.cohorts.desk.store.DeskRows.Session;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.WorkState;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredDesk implements Desk {

    private static final int DAYS = 6;
    private static final int HOUR = 60;

    private final DeskRows rows;
    private final WorkDesk workDesk;
    private final Works works;
    private final Following following;
    private final CohortAccess access;
    private final BoardMaking boards;
    private final Clock clock;

    StoredDesk(
            DeskRows rows,
            WorkDesk workDesk,
            Works works,
            Following following,
            CohortAccess access,
            BoardMaking boards,
            Clock clock) {
        this.rows = rows;
        this.workDesk = workDesk;
        this.works = works;
        this.following = following;
        this.access = access;
        this.boards = boards;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    @Override
    public List<Appointment> week(PersonId caller) {
        Map<UUID, Session> sessions =
                rows.facilitated(caller).stream().collect(Collectors.toMap(Session::id, s -> s));
        if (sessions.isEmpty()) {
            return List.of();
        }
        LocalDate today = today();
        return rows.halfDays(sessions.keySet()).stream()
                .filter(slot -> !slot.day().isBefore(today))
                .filter(slot -> !slot.day().isAfter(today.plusDays(DAYS)))
                .flatMap(slot ->
                        Optional.ofNullable(sessions.get(slot.cohort()))
                                .map(session -> appointment(session, slot, today))
                                .stream())
                .toList();
    }

    private static Appointment appointment(Session session, DeskRows.Slot slot, LocalDate today) {
        return new Appointment(
                new HalfDayId(slot.id()),
                session.slug(),
                session.title(),
                slot.title(),
                slot.day(),
                time(slot.startMinute()),
                time(slot.endMinute()),
                slot.room(),
                slot.day().equals(today));
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / HOUR, minute % HOUR);
    }

    @Override
    public List<Call> toCall(PersonId caller) {
        List<Session> sessions = rows.facilitated(caller);
        List<UUID> ids = sessions.stream().map(Session::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<DeskRows.Person> people = rows.enrolled(ids);
        Map<ParticipantId, List<WorkRow>> handed = handed(caller, ids);
        Map<UUID, LocalDate> planned = planned(ids);
        Map<UUID, Session> byId =
                sessions.stream().collect(Collectors.toMap(Session::id, session -> session));
        var known = following.of(sessions, people);
        List<Call> calls = new ArrayList<>();
        for (DeskRows.Person person : people) {
            Session session = byId.get(person.cohort());
            if (session == null) {
                continue;
            }
            List<WorkRow> own = handed.getOrDefault(new ParticipantId(person.id()), List.of());
            List<Reason> reasons = Signals.of(known.facts(session, person, own), clock.instant());
            Optional<LocalDate> next = Optional.ofNullable(planned.get(person.id()));
            if (!reasons.isEmpty() || next.isPresent()) {
                calls.add(call(session, person, reasons, next));
            }
        }
        calls.sort(
                Comparator.comparing((Call call) -> call.nextContact().isEmpty())
                        .thenComparingInt(call -> -call.reasons().size()));
        return List.copyOf(calls);
    }

    @Override
    public List<Waiting> toAnswer(PersonId caller) {
        List<Session> sessions = rows.facilitated(caller);
        List<UUID> ids = sessions.stream().map(Session::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Session> byId =
                sessions.stream().collect(Collectors.toMap(Session::id, session -> session));
        Map<ParticipantId, List<WorkRow>> handed = handed(caller, ids);
        return rows.enrolled(ids).stream()
                .flatMap(person ->
                        handed.getOrDefault(new ParticipantId(person.id()), List.of()).stream()
                                .flatMap(row ->
                                        waiting(byId.get(person.cohort()), person, row).stream()))
                .sorted(Comparator.comparing(Waiting::handedInAt))
                .toList();
    }

    private static Optional<Waiting> waiting(
            @Nullable Session session, DeskRows.Person person, WorkRow row) {
        if (session == null || row.state() != WorkState.HANDED_IN) {
            return Optional.empty();
        }
        return row.handedInAt()
                .map(at ->
                        new Waiting(
                                session.slug(),
                                session.title(),
                                new ParticipantId(person.id()),
                                person.name(),
                                row.plan().id(),
                                row.plan().title(),
                                at));
    }

    private Map<ParticipantId, List<WorkRow>> handed(PersonId caller, List<UUID> cohorts) {
        return workDesk.rows(caller, cohorts.stream().map(CohortId::new).toList()).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(WorkRow::person));
    }

    private Map<UUID, LocalDate> planned(List<UUID> cohorts) {
        return rows.planned(cohorts, today()).stream()
                .collect(Collectors.toMap(DeskRows.Planned::participant, DeskRows.Planned::day));
    }

    private static Call call(
            Session session,
            DeskRows.Person person,
            List<Reason> reasons,
            Optional<LocalDate> next) {
        return new Call(
                session.slug(),
                session.title(),
                new ParticipantId(person.id()),
                person.name(),
                reasons,
                next);
    }

    @Override
    public List<Reason> about(PersonId caller, CohortId cohort) {
        Optional<Participant> place = access.place(caller, cohort);
        Optional<Session> session = rows.session(cohort.value());
        if (place.isEmpty() || session.isEmpty()) {
            return List.of();
        }
        Participant mine = place.get();
        DeskRows.Person person =
                new DeskRows.Person(
                        mine.id().value(),
                        cohort.value(),
                        mine.person().map(PersonId::value).orElse(null),
                        mine.givenName(),
                        mine.familyName(),
                        mine.email());
        var known = following.of(List.of(session.get()), List.of(person));
        return Signals.of(
                known.facts(session.get(), person, works.mine(caller, cohort)), clock.instant());
    }

    @Override
    public Board board(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        return boards.of(caller, cohort, today());
    }
}
