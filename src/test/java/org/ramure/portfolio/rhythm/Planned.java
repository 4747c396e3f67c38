package org.ramure.portfolio.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.template.HalfDayTemplate;
import org.ramure.people.PersonId;

/** One person in the pathway of {@link NineMonths}, put together by hand, without a database. */
final class Planned {

    private static final CohortId COHORT = new CohortId(new UUID(1, 1));

    private LocalDate today = NineMonths.START;
    private LocalDate start = NineMonths.START;
    private final List<Pause> pauses = new ArrayList<>();
    private final Map<HalfDayId, AttendanceStatus> presence = new HashMap<>();
    private final Map<String, Meeting> meetings = new HashMap<>();
    private final Map<String, OwnTask.Done> done = new HashMap<>();

    Planned on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Planned cameOn(String day) {
        start = LocalDate.parse(day);
        return this;
    }

    Planned away(String from, String back) {
        pauses.add(
                new Pause(
                        UUID.randomUUID(),
                        LocalDate.parse(from),
                        back.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(back)),
                        ""));
        return this;
    }

    Planned was(String halfDay, AttendanceStatus status) {
        presence.put(id(halfDay), status);
        return this;
    }

    Planned did(String... tasks) {
        for (String task : tasks) {
            done.put(task, new OwnTask.Done(today, 10));
        }
        return this;
    }

    Planned meets(String milestone, Meeting.State state, String day) {
        meetings.put(
                milestone,
                new Meeting(
                        milestone,
                        state,
                        LocalDate.parse(day),
                        java.time.LocalTime.of(10, 0),
                        45,
                        "",
                        false,
                        "Inès",
                        Optional.of(new PersonId(new UUID(2, 2))),
                        "",
                        1,
                        Instant.EPOCH,
                        List.of()));
        return this;
    }

    private static HalfDayId id(String template) {
        return new HalfDayId(
                UUID.nameUUIDFromBytes(template.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static HalfDay halfDay(HalfDayTemplate template) {
        return new HalfDay(
                id(template.id()),
                COHORT,
                template.id(),
                template.id(),
                NineMonths.START.plusWeeks(template.week() - 1L),
                template.start(),
                template.end(),
                Modality.ON_SITE,
                "",
                "",
                0,
                false,
                "",
                0);
    }

    MyRhythm rhythm() {
        var pace = new Pace(start, pauses);
        Instant now = today.atTime(8, 0).atZone(HalfDay.ZONE).toInstant();
        var dating =
                new Dating(
                        NineMonths.journey(),
                        NineMonths.template().halfDays().stream().map(Planned::halfDay).toList(),
                        pace,
                        now);
        var known = new Dating.Known(presence, meetings, done);
        return new MyRhythm(
                cohort(),
                new ParticipantId(new UUID(3, 3)),
                NineMonths.journey(),
                pace,
                today,
                dating.milestones(known),
                dating.months(known),
                done);
    }

    private static Cohort cohort() {
        return new Cohort(
                COHORT,
                "coop-2027",
                new UUID(4, 4),
                NineMonths.SLUG,
                "2026.1",
                TestCohorts.details("Coopérer en neuf mois", 20),
                CohortStatus.RUNNING,
                "",
                NineMonths.START,
                NineMonths.START.plusWeeks(39),
                "",
                new PersonId(new UUID(2, 2)),
                1);
    }
}
