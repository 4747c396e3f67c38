package org.ramure.cohorts.desk.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.desk.Reason;
import org.ramure.cohorts.desk.Reason.Kind;
import org.ramure.cohorts.template.SessionTemplate.Week;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.WorkState;
import org.ramure.shared.LocalizedText;

/** Turns facts about one person into reasons: no reason without a fact, no score, no weight. */
final class Signals {

    /** An answer may wait so long before it is worth a word. */
    static final Duration UNREAD = Duration.ofDays(5);

    /** How many absences are worth a word. */
    static final int ABSENCES = 2;

    /** Without an account, a person is worth a call from so many days before the first day. */
    private static final int DAYS_BEFORE = 7;

    /** Behind by a fifth of the way, and by two steps at least. */
    private static final int PARTS = 5;

    private static final int FEWEST_STEPS = 2;

    private Signals() {}

    /** Steps done, steps the rhythm has reached, all steps. */
    record Pace(int done, int expected, int total) {
        boolean isBehind() {
            return expected - done >= Math.max(FEWEST_STEPS, (total + PARTS - 1) / PARTS);
        }
    }

    /** What is known of a person in a cohort. */
    record Facts(
            boolean hasAccount,
            LocalDate firstDay,
            List<WorkRow> works,
            List<LocalDate> absences,
            Optional<Pace> pace) {}

    static List<Reason> of(Facts facts, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, HalfDay.ZONE);
        List<Reason> reasons = new ArrayList<>();
        boolean soon = !today.isBefore(facts.firstDay().minusDays(DAYS_BEFORE));
        if (!facts.hasAccount() && soon) {
            reasons.add(reason(Kind.NOT_SIGNED_IN, LocalizedText.EMPTY, facts.firstDay(), 0, 0));
        }
        if (facts.absences().size() >= ABSENCES) {
            LocalDate last = facts.absences().stream().max(Comparator.naturalOrder()).orElse(today);
            reasons.add(reason(Kind.ABSENT, LocalizedText.EMPTY, last, facts.absences().size(), 0));
        }
        overdue(facts, today).forEach(reasons::add);
        facts.pace()
                .filter(Pace::isBehind)
                .map(pace -> behind(pace, today))
                .ifPresent(reasons::add);
        unread(facts, now).forEach(reasons::add);
        return List.copyOf(reasons);
    }

    private static Stream<Reason> overdue(Facts facts, LocalDate today) {
        return facts.works().stream()
                .filter(work -> !work.state().isHandedIn())
                .filter(work -> today.isAfter(work.terms().dueOn()))
                .map(work ->
                        reason(
                                Kind.NOTHING_HANDED_IN,
                                work.plan().title(),
                                work.terms().dueOn(),
                                0,
                                0));
    }

    private static Reason behind(Pace pace, LocalDate today) {
        return reason(Kind.BEHIND, LocalizedText.EMPTY, today, pace.done(), pace.expected());
    }

    private static Stream<Reason> unread(Facts facts, Instant now) {
        return facts.works().stream()
                .filter(work -> work.state() == WorkState.ANSWERED)
                .flatMap(work ->
                        work
                                .answeredAt()
                                .filter(at -> !at.plus(UNREAD).isAfter(now))
                                .map(at -> LocalDate.ofInstant(at, HalfDay.ZONE))
                                .map(day ->
                                        reason(
                                                Kind.FEEDBACK_UNREAD,
                                                work.plan().title(),
                                                day,
                                                0,
                                                0))
                                .stream());
    }

    private static Reason reason(
            Kind kind, LocalizedText what, LocalDate since, int count, int outOf) {
        return new Reason(kind, what, Optional.of(since), count, outOf);
    }

    /** What the weeks that are over have asked for; the first begins on the first day. */
    static int expected(List<Week> weeks, LocalDate first, LocalDate today) {
        return weeks.stream()
                .filter(week -> !today.isBefore(first.plusWeeks(week.week())))
                .mapToInt(week -> week.activities().size())
                .sum();
    }

    /** How far an even rhythm from the first day to the last has come. */
    static int expected(int steps, LocalDate first, LocalDate last, LocalDate today) {
        if (!today.isAfter(first)) {
            return 0;
        }
        long all = Math.max(1, last.toEpochDay() - first.toEpochDay());
        long gone = Math.min(all, today.toEpochDay() - first.toEpochDay());
        return Math.toIntExact(steps * gone / all);
    }
}
