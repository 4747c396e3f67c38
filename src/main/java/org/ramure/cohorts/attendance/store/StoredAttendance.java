package org.ramure.cohorts.attendance.store;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceRegister;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.attendance.Attendee;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredAttendance implements Attendance {

    private final CohortAccess access;
    private final HalfDays halfDays;
    private final AttendanceSheetRepository sheets;
    private final AttendanceEventRepository events;
    private final AttendanceDrawingRepository drawings;
    private final AttendanceRoster roster;
    private final Clock clock;

    StoredAttendance(
            CohortAccess access,
            HalfDays halfDays,
            AttendanceSheetRepository sheets,
            AttendanceEventRepository events,
            AttendanceDrawingRepository drawings,
            AttendanceRoster roster,
            Clock clock) {
        this.access = access;
        this.halfDays = halfDays;
        this.sheets = sheets;
        this.events = events;
        this.drawings = drawings;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public AttendanceRegister register(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        List<Attendee> people = roster.people(id.value());
        Map<UUID, AttendanceSheetEntity> rows =
                sheets.findByCohortId(id.value()).stream()
                        .collect(
                                Collectors.toMap(
                                        AttendanceSheetEntity::halfDay, Function.identity()));
        Map<UUID, List<AttendanceEventEntity>> log =
                events.findByCohortIdOrderByOrdinalAsc(id.value()).stream()
                        .collect(Collectors.groupingBy(AttendanceEventEntity::halfDay));
        Instant now = clock.instant();
        List<AttendanceSheet> all =
                halfDays.of(caller, id).stream()
                        .map(h ->
                                Sheets.sheet(
                                        h,
                                        phase(
                                                cohort,
                                                h,
                                                Optional.ofNullable(rows.get(h.id().value())),
                                                now),
                                        people,
                                        log.getOrDefault(h.id().value(), List.of())))
                        .toList();
        return new AttendanceRegister(cohort, people, all);
    }

    private static SheetPhase phase(
            Cohort cohort, HalfDay halfDay, Optional<AttendanceSheetEntity> row, Instant now) {
        return Meeting.of(
                        halfDay,
                        cohort.title(),
                        cohort.details().language(),
                        cohort.details().frame())
                .phase(row, now);
    }

    @Override
    public AttendanceSheet sheet(PersonId caller, HalfDayId id) {
        HalfDay halfDay =
                halfDays.find(caller, id)
                        .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
        Cohort cohort = access.requireRunning(caller, halfDay.cohort());
        return Sheets.sheet(
                halfDay,
                phase(cohort, halfDay, sheets.findByHalfDayId(id.value()), clock.instant()),
                roster.people(cohort.id().value()),
                events.findByHalfDayIdOrderByOrdinalAsc(id.value()));
    }

    @Override
    public Map<UUID, byte[]> drawings(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        return drawings.findByCohortId(cohort.value()).stream()
                .collect(
                        Collectors.toMap(
                                AttendanceDrawingEntity::getId, AttendanceDrawingEntity::png));
    }

    @Override
    public List<AttendanceRecord> own(PersonId caller, CohortId cohort) {
        Optional<Participant> place = access.place(caller, cohort);
        if (place.isEmpty()) {
            return List.of();
        }
        UUID person = place.get().id().value();
        Map<UUID, List<AttendanceEventEntity>> log =
                events
                        .findByCohortIdAndParticipantIdOrderByOrdinalAsc(cohort.value(), person)
                        .stream()
                        .collect(Collectors.groupingBy(AttendanceEventEntity::halfDay));
        return halfDays.of(caller, cohort).stream()
                .map(h ->
                        Standing.record(
                                h.id().value(),
                                person,
                                h.minutes(),
                                log.getOrDefault(h.id().value(), List.of()).stream()
                                        .map(AttendanceEventEntity::toEvent)
                                        .toList()))
                .toList();
    }
}
