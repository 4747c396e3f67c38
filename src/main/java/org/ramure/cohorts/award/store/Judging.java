package org.ramure.cohorts.award.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceSheet;
import org.ramure.cohorts.award.AwardRule;
import org.ramure.cohorts.award.AwardState;
import org.ramure.cohorts.clock.ClockKind;
import org.ramure.cohorts.edition.OnlineParts;
import org.ramure.learning.Progress;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Gathers what everyone of a cohort has behind them, and holds it against the rule. */
@Component
class Judging {

    private final Participants participants;
    private final Attendance attendance;
    private final OnlineParts online;
    private final Progress progress;
    private final Clock clock;

    Judging(
            Participants participants,
            Attendance attendance,
            OnlineParts online,
            Progress progress,
            Clock clock) {
        this.participants = participants;
        this.attendance = attendance;
        this.online = online;
        this.progress = progress;
        this.clock = clock;
    }

    /** Someone and what they reached; empty where steps count and they have no account. */
    record Candidate(Participant person, Optional<Reached> reached) {}

    /** What the rule says, and what fills its sentence. */
    record Verdict(AwardState state, List<Object> arguments) {

        static Verdict of(AwardState state, Object... arguments) {
            return new Verdict(state, List.of(arguments));
        }
    }

    /** Everyone with a place, by family name; the number of queries does not grow with them. */
    List<Candidate> candidates(PersonId caller, Cohort cohort, AwardRule rule) {
        List<AttendanceSheet> held =
                attendance.register(caller, cohort.id()).sheets().stream()
                        .filter(sheet -> !sheet.halfDay().cancelled())
                        .toList();
        List<Map<ParticipantId, AttendanceRecord>> records =
                held.stream().map(AttendanceSheet::byPerson).toList();
        List<Participant> people = participants.enrolled(caller, cohort.id());
        Function<Participant, List<Reached.Meeting>> meetings =
                person -> meetings(held, records, person.id());
        if (rule.clock() != ClockKind.PRESCRIBED) {
            return people.stream()
                    .map(p -> new Candidate(p, Optional.of(Reached.byPresence(meetings.apply(p)))))
                    .toList();
        }
        Optional<Itinerary> itinerary = online.of(cohort.id(), cohort.template());
        Map<PersonId, Map<ActivityId, Instant>> done = done(people);
        return people.stream()
                .map(p ->
                        new Candidate(
                                p,
                                itinerary.flatMap(i ->
                                        p.person()
                                                .map(account ->
                                                        Reached.bySteps(
                                                                meetings.apply(p),
                                                                i,
                                                                done.getOrDefault(
                                                                        account, Map.of()))))))
                .toList();
    }

    private static List<Reached.Meeting> meetings(
            List<AttendanceSheet> held,
            List<Map<ParticipantId, AttendanceRecord>> records,
            ParticipantId person) {
        return java.util.stream.IntStream.range(0, held.size())
                .mapToObj(i ->
                        Reached.meeting(
                                held.get(i).halfDay(),
                                Optional.ofNullable(records.get(i).get(person))))
                .toList();
    }

    private Map<PersonId, Map<ActivityId, Instant>> done(List<Participant> people) {
        List<PersonId> accounts =
                people.stream().flatMap(p -> p.person().stream()).distinct().toList();
        return accounts.isEmpty() ? Map.of() : new HashMap<>(progress.doneAt(accounts));
    }

    /** What the rule says of someone of whom no paper is there. */
    Verdict judge(Cohort cohort, AwardRule rule, Candidate candidate) {
        if (cohort.status() == CohortStatus.CANCELLED) {
            return Verdict.of(AwardState.CANCELLED);
        }
        if (candidate.reached().isEmpty()) {
            return Verdict.of(AwardState.NO_ACCOUNT);
        }
        Reached reached = candidate.reached().get();
        if (!isOver(cohort, reached)) {
            return Verdict.of(AwardState.TOO_EARLY);
        }
        return reached.bySteps() ? bySteps(rule, reached) : byPresence(rule, reached);
    }

    private boolean isOver(Cohort cohort, Reached reached) {
        if (cohort.status() == CohortStatus.CLOSED) {
            return true;
        }
        Instant now = clock.instant();
        return cohort.status() != CohortStatus.DRAFT
                && (reached.bySteps()
                        ? LocalDate.ofInstant(now, HalfDay.ZONE).isAfter(cohort.lastDay())
                        : reached.meetings().stream()
                                .noneMatch(m -> m.halfDay().endsAt().toInstant().isAfter(now)));
    }

    private static Verdict byPresence(AwardRule rule, Reached reached) {
        int held = reached.meetings().size();
        int attended = reached.attended();
        if (isEnough(rule, attended, held)) {
            return Verdict.of(AwardState.READY);
        }
        int unknown = reached.notNoted();
        return isEnough(rule, attended + unknown, held)
                ? Verdict.of(AwardState.NOT_NOTED, unknown)
                : Verdict.of(AwardState.ABSENT, held - attended, held);
    }

    private static Verdict bySteps(AwardRule rule, Reached reached) {
        int done = reached.minutes();
        int all = reached.possibleMinutes();
        return isEnough(rule, done, all)
                ? Verdict.of(AwardState.READY)
                : Verdict.of(
                        AwardState.STEPS,
                        org.ramure.shared.Minutes.say(done),
                        org.ramure.shared.Minutes.say(all));
    }

    private static boolean isEnough(AwardRule rule, int reached, int possible) {
        return reached > 0 && reached * 100L >= (long) rule.leastPercent() * possible;
    }

    /** By id of the person. */
    static <T> Map<ParticipantId, T> last(List<T> papers, Function<T, ParticipantId> whose) {
        return papers.stream()
                .collect(Collectors.toMap(whose, Function.identity(), (one, later) -> later));
    }
}
