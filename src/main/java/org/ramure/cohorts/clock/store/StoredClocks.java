package org.ramure.cohorts.clock.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.cohorts.clock.ClockLine;
import org.ramure.cohorts.clock.ClockLine.Detail;
import org.ramure.cohorts.clock.ClockReading;
import org.ramure.cohorts.clock.ClockSubject;
import org.ramure.cohorts.clock.ClockTotals;
import org.ramure.cohorts.clock.Clocks;
import org.ramure.learning.Progress;
import org.ramure.learning.ProgressOverview;
import org.ramure.learning.TimeAccounts;
import org.ramure.people.PersonId;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredClocks implements Clocks {

    private final CohortAccess access;
    private final Participants participants;
    private final Attendance attendance;
    private final Programmes programmes;
    private final Progress progress;
    private final DeclarationRows declarations;

    StoredClocks(
            CohortAccess access,
            Participants participants,
            Attendance attendance,
            Programmes programmes,
            Progress progress,
            DeclarationRows declarations) {
        this.access = access;
        this.participants = participants;
        this.attendance = attendance;
        this.programmes = programmes;
        this.progress = progress;
        this.declarations = declarations;
    }

    @Override
    public ClockReading of(PersonId caller, ParticipantId id) {
        Participant person =
                participants
                        .find(caller, id)
                        .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
        Programme programme = programmes.of(caller, person.cohort());
        List<AttendanceRecord> records =
                attendance.register(caller, person.cohort()).sheets().stream()
                        .map(sheet -> sheet.byPerson().get(id))
                        .filter(Objects::nonNull)
                        .toList();
        return reading(person, programme, records);
    }

    @Override
    public Optional<ClockReading> own(PersonId caller, CohortId cohort) {
        return access.place(caller, cohort)
                .map(place ->
                        reading(
                                place,
                                programmes.of(caller, cohort),
                                attendance.own(caller, cohort)));
    }

    private ClockReading reading(
            Participant person, Programme programme, List<AttendanceRecord> records) {
        Map<ActivityId, Instant> done =
                person.person()
                        .filter(account -> programme.online().isPresent())
                        .map(progress::doneAt)
                        .orElse(Map.of());
        Map<ClockKind, List<ClockLine>> lines = new LinkedHashMap<>();
        lines.put(ClockKind.PRESCRIBED, programme.prescribed(done));
        lines.put(ClockKind.DECLARED, declared(person, programme));
        lines.put(ClockKind.OBSERVED, observed(programme, records));
        return new ClockReading(lines);
    }

    private List<ClockLine> declared(Participant person, Programme programme) {
        Map<String, LocalizedText> titles =
                programme.subjects().stream()
                        .collect(
                                Collectors.toMap(
                                        s -> s.sort() + s.id(),
                                        ClockSubject::title,
                                        (one, same) -> one));
        return declarations.standing(person.id().value()).stream()
                .map(row ->
                        new ClockLine(
                                row.sort(),
                                row.subject(),
                                titles.getOrDefault(
                                        row.sort() + row.subject(), LocalizedText.EMPTY),
                                Optional.of(row.day()),
                                row.minutes(),
                                Detail.DECLARED,
                                row.note(),
                                Optional.of(row.id())))
                .toList();
    }

    private static List<ClockLine> observed(Programme programme, List<AttendanceRecord> records) {
        Map<String, AttendanceRecord> byHalfDay = new HashMap<>();
        records.forEach(record -> byHalfDay.put(record.halfDay().toString(), record));
        List<ClockLine> lines = new ArrayList<>();
        for (HalfDay halfDay : programme.halfDays()) {
            @Nullable AttendanceRecord record = byHalfDay.get(halfDay.id().toString());
            lines.add(
                    new ClockLine(
                            ClockSubject.Sort.HALF_DAY,
                            halfDay.id().toString(),
                            LocalizedText.same(halfDay.title()),
                            Optional.of(halfDay.day()),
                            record == null ? 0 : record.observedMinutes(),
                            record == null
                                    ? Detail.UNKNOWN
                                    : Detail.valueOf(record.status().name()),
                            "",
                            Optional.empty()));
        }
        return lines;
    }

    @Override
    public Map<ParticipantId, ClockTotals> totals(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        Programme programme = programmes.of(caller, cohort);
        Map<ParticipantId, Integer> observed = new HashMap<>();
        attendance
                .register(caller, cohort)
                .sheets()
                .forEach(sheet -> {
                    if (!sheet.halfDay().cancelled()) {
                        sheet.records()
                                .forEach(record ->
                                        observed.merge(
                                                record.participant(),
                                                record.observedMinutes(),
                                                Integer::sum));
                    }
                });
        Map<ParticipantId, Integer> declared = new HashMap<>();
        declarations
                .sums(cohort.value())
                .forEach(sum ->
                        declared.put(
                                new ParticipantId(sum.participant()),
                                Math.toIntExact(sum.minutes())));
        List<Participant> people = participants.enrolled(caller, cohort);
        Map<PersonId, Map<ActivityId, Instant>> done = done(programme, people);
        Map<ParticipantId, ClockTotals> totals = new LinkedHashMap<>();
        for (Participant person : people) {
            totals.put(
                    person.id(),
                    new ClockTotals(
                            programme.minutes(),
                            prescribedDone(programme, person, done),
                            declared.getOrDefault(person.id(), 0),
                            observed.getOrDefault(person.id(), 0)));
        }
        return totals;
    }

    private Map<PersonId, Map<ActivityId, Instant>> done(
            Programme programme, List<Participant> people) {
        List<PersonId> accounts =
                people.stream().flatMap(p -> p.person().stream()).distinct().toList();
        return programme.online().isEmpty() || accounts.isEmpty()
                ? Map.of()
                : progress.doneAt(accounts);
    }

    private static int prescribedDone(
            Programme programme, Participant person, Map<PersonId, Map<ActivityId, Instant>> done) {
        Optional<Itinerary> online = programme.online();
        return online.isEmpty()
                ? 0
                : TimeAccounts.prescribed(
                        ProgressOverview.on(
                                online.get(),
                                person.person()
                                        .map(account -> done.getOrDefault(account, Map.of()))
                                        .orElse(Map.of())));
    }
}
