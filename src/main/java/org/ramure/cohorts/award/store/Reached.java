package org.ramure.cohorts.award.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.learning.ProgressOverview;
import org.ramure.learning.TimeAccounts;
import org.ramure.shared.LocalizedText;

/**
 * What one person has behind them: meetings with presence and, where steps count, stages with the
 * prescribed minutes of what was done.
 */
record Reached(
        boolean bySteps,
        List<Meeting> meetings,
        List<Stage> stages,
        int possibleMinutes,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /** A half-day that took place; minutes are observed ones. */
    record Meeting(HalfDay halfDay, AttendanceStatus status, int minutes) {

        boolean attended() {
            return status.wasThere();
        }
    }

    /** A module of the online part and the prescribed minutes of what was done of it. */
    record Stage(LocalizedText title, int minutes) {}

    static Meeting meeting(HalfDay halfDay, Optional<AttendanceRecord> record) {
        return new Meeting(
                halfDay,
                record.map(AttendanceRecord::status).orElse(AttendanceStatus.UNKNOWN),
                record.map(AttendanceRecord::observedMinutes).orElse(0));
    }

    static Reached byPresence(List<Meeting> meetings) {
        List<LocalDate> days =
                meetings.stream()
                        .filter(Meeting::attended)
                        .map(m -> m.halfDay().day())
                        .sorted()
                        .toList();
        return new Reached(false, meetings, List.of(), 0, first(days), last(days));
    }

    static Reached bySteps(
            List<Meeting> meetings, Itinerary itinerary, Map<ActivityId, Instant> everything) {
        ProgressOverview overview = ProgressOverview.on(itinerary, everything);
        List<LocalDate> days = days(overview.doneAt().values());
        return new Reached(
                true,
                meetings,
                itinerary.stages().stream()
                        .map(stage -> stage(stage, overview))
                        .filter(stage -> stage.minutes() > 0)
                        .toList(),
                itinerary.minutes(),
                first(days),
                last(days));
    }

    private static Stage stage(Itinerary.Stage stage, ProgressOverview overview) {
        Itinerary only = new Itinerary(overview.itinerary().variant(), List.of(), stage.steps());
        return new Stage(
                stage.module().title(),
                TimeAccounts.prescribed(new ProgressOverview(only, overview.doneAt())));
    }

    private static List<LocalDate> days(Collection<Instant> moments) {
        return moments.stream().map(m -> LocalDate.ofInstant(m, HalfDay.ZONE)).sorted().toList();
    }

    private static Optional<LocalDate> first(List<LocalDate> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getFirst());
    }

    private static Optional<LocalDate> last(List<LocalDate> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    int attended() {
        return (int) meetings.stream().filter(Meeting::attended).count();
    }

    int notNoted() {
        return (int) meetings.stream().filter(m -> m.status() == AttendanceStatus.UNKNOWN).count();
    }

    /** The minutes that the paper states, by its own clock. */
    int minutes() {
        return bySteps
                ? stages.stream().mapToInt(Stage::minutes).sum()
                : meetings.stream().mapToInt(Meeting::minutes).sum();
    }
}
