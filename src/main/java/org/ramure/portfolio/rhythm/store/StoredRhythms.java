package org.ramure.portfolio.rhythm.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.MySession;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceRegister;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.clock.Clocks;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.journey.Journeys;
import org.ramure.portfolio.rhythm.Load;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.RhythmBoard;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.portfolio.rhythm.store.RhythmFacts.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredRhythms implements Rhythms {

    private final Seats seats;
    private final CohortAccess access;
    private final Participants participants;
    private final Attendance attendance;
    private final Journeys journeys;
    private final RhythmRows rows;
    private final Around around;

    /** What time it is, and what time was spent. */
    @Component
    record Around(Clocks clocks, Clock clock) {}

    StoredRhythms(
            Seats seats,
            CohortAccess access,
            Participants participants,
            Attendance attendance,
            Journeys journeys,
            RhythmRows rows,
            Around around) {
        this.seats = seats;
        this.access = access;
        this.participants = participants;
        this.attendance = attendance;
        this.journeys = journeys;
        this.rows = rows;
        this.around = around;
    }

    @Override
    public List<MyRhythm> mine(PersonId caller) {
        return of(caller, seats.mine(caller));
    }

    @Override
    public Optional<MyRhythm> mine(PersonId caller, String slug) {
        List<MySession> asked =
                seats.mine(caller).stream().filter(s -> s.cohort().slug().equals(slug)).toList();
        return of(caller, asked).stream().findFirst();
    }

    /** The rhythm of the caller in one cohort; for the other rooms of this package. */
    MyRhythm own(PersonId caller, CohortId cohort) {
        List<MySession> asked =
                seats.mine(caller).stream().filter(s -> s.cohort().id().equals(cohort)).toList();
        return of(caller, asked).stream().findFirst().orElseThrow(Seats::unknown);
    }

    private List<MyRhythm> of(PersonId caller, List<MySession> sessions) {
        List<UUID> people = sessions.stream().map(s -> s.place().id().value()).toList();
        RhythmFacts facts =
                RhythmFacts.of(rows.paces(people), rows.meetings(people), rows.ticks(people));
        List<MyRhythm> all = new ArrayList<>();
        for (MySession session : sessions) {
            Cohort cohort = session.cohort();
            Journey journey = journeys.of(cohort.template()).orElseThrow(Seats::unknown);
            all.add(
                    facts.rhythm(
                            new Site(cohort, journey, session.halfDays(), around.clock().instant()),
                            session.place().id(),
                            presence(attendance.own(caller, cohort.id()))));
        }
        return List.copyOf(all);
    }

    private static Map<HalfDayId, AttendanceStatus> presence(List<AttendanceRecord> records) {
        return records.stream()
                .collect(Collectors.toMap(AttendanceRecord::halfDay, AttendanceRecord::status));
    }

    @Override
    public Optional<Load> load(PersonId caller, CohortId cohort) {
        return seats.mine(caller).stream()
                .filter(s -> s.cohort().id().equals(cohort))
                .findFirst()
                .flatMap(s -> of(caller, List.of(s)).stream().findFirst())
                .flatMap(mine ->
                        around.clocks().own(caller, cohort).map(reading -> Load.of(mine, reading)));
    }

    @Override
    public Optional<RhythmBoard> board(PersonId caller, CohortId id) {
        Cohort cohort = access.requireRunning(caller, id);
        return journeys.of(cohort.template()).map(journey -> board(caller, cohort, journey));
    }

    private RhythmBoard board(PersonId caller, Cohort cohort, Journey journey) {
        UUID id = cohort.id().value();
        AttendanceRegister register = attendance.register(caller, cohort.id());
        Map<ParticipantId, Map<HalfDayId, AttendanceStatus>> presence = presence(register);
        RhythmFacts facts = RhythmFacts.of(rows.pacesOf(id), rows.meetingsOf(id), rows.ticksOf(id));
        Answers answers = Answers.of(rows.plansOf(id), rows.linesOf(id));
        Site site =
                new Site(
                        cohort,
                        journey,
                        register.sheets().stream().map(sheet -> sheet.halfDay()).toList(),
                        around.clock().instant());
        List<RhythmBoard.Line> lines = new ArrayList<>();
        for (Participant person : participants.enrolled(caller, cohort.id())) {
            MyRhythm rhythm =
                    facts.rhythm(site, person.id(), presence.getOrDefault(person.id(), Map.of()));
            lines.add(answers.line(person, rhythm));
        }
        return new RhythmBoard(journey, List.copyOf(lines));
    }

    private static Map<ParticipantId, Map<HalfDayId, AttendanceStatus>> presence(
            AttendanceRegister register) {
        Map<ParticipantId, Map<HalfDayId, AttendanceStatus>> all = new HashMap<>();
        register.sheets()
                .forEach(sheet ->
                        sheet.records()
                                .forEach(record ->
                                        all.computeIfAbsent(
                                                        record.participant(),
                                                        person -> new HashMap<>())
                                                .put(record.halfDay(), record.status())));
        return all;
    }
}
