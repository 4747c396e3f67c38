package org.ramure.portfolio.rhythm.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.portfolio.journey.Journey;
import org.ramure.portfolio.rhythm.Dating;
import org.ramure.portfolio.rhythm.MyRhythm;
import org.ramure.portfolio.rhythm.OwnTask;
import org.ramure.portfolio.rhythm.Pace;

/** Logs of people, grouped; makes the rhythm of each without a further query. */
record RhythmFacts(
        Map<UUID, List<PaceEntity>> paces,
        Map<UUID, List<MeetingEntity>> meetings,
        Map<UUID, List<TickEntity>> ticks) {

    /** What one cohort is, with the half-days as they stand. */
    record Site(Cohort cohort, Journey journey, List<HalfDay> halfDays, Instant now) {}

    static RhythmFacts of(
            List<PaceEntity> paces, List<MeetingEntity> meetings, List<TickEntity> ticks) {
        return new RhythmFacts(
                by(paces, PaceEntity::participant),
                by(meetings, MeetingEntity::participant),
                by(ticks, TickEntity::participant));
    }

    static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> person) {
        return rows.stream().collect(Collectors.groupingBy(person));
    }

    MyRhythm rhythm(Site site, ParticipantId person, Map<HalfDayId, AttendanceStatus> presence) {
        UUID id = person.value();
        Pace pace = Folding.pace(site.cohort().firstDay(), paces.getOrDefault(id, List.of()));
        Map<String, OwnTask.Done> done = Folding.done(ticks.getOrDefault(id, List.of()));
        var known =
                new Dating.Known(
                        new HashMap<>(presence),
                        Folding.meetings(meetings.getOrDefault(id, List.of())),
                        done);
        var dating = new Dating(site.journey(), site.halfDays(), pace, site.now());
        return new MyRhythm(
                site.cohort(),
                person,
                site.journey(),
                pace,
                LocalDate.ofInstant(site.now(), HalfDay.ZONE),
                dating.milestones(known),
                dating.months(known),
                done);
    }
}
