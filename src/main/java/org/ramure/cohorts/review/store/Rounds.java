package org.ramure.cohorts.review.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.review.Allotment;
import org.ramure.cohorts.review.ReadingState;
import org.ramure.cohorts.template.PeerReview;
import org.ramure.cohorts.work.HandedIns;
import org.ramure.cohorts.work.HandedIns.Piece;
import org.ramure.cohorts.work.Works.Task;
import org.springframework.stereotype.Component;

/** Gives works out, once, and again what did not come; by the rules that everyone could read. */
@Component
class Rounds {

    private final ReviewRows rows;
    private final HandedIns works;
    private final Clock clock;

    Rounds(ReviewRows rows, HandedIns works, Clock clock) {
        this.rows = rows;
        this.works = works;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), HalfDay.ZONE);
    }

    /** The day on which readings are due: that of the round, or what the rules make it. */
    LocalDate dueOn(Task task, PeerReview how) {
        return rows.round(task)
                .map(ReviewRoundEntity::dueOn)
                .orElseGet(() -> works.plan(task).dueOn().plusDays(how.days()));
    }

    /**
     * Gives out what was handed in in time, if it was not given out yet, and late work that may
     * join. Two people at least; with fewer, nothing happens yet.
     */
    void allot(Task task, PeerReview how) {
        List<Piece> pieces = works.of(task);
        Optional<ReviewRoundEntity> round = rows.round(task);
        if (round.isEmpty()) {
            begin(task, how, pieces.stream().filter(piece -> !piece.late()).toList());
        } else if (how.lateJoins() && !today().isAfter(round.get().dueOn())) {
            join(task, how, pieces, round.get().dueOn());
        }
    }

    private void begin(Task task, PeerReview how, List<Piece> inTime) {
        if (inTime.size() < 2) {
            return;
        }
        LocalDate early = works.plan(task).dueOn();
        LocalDate start = early.isBefore(today()) ? early : today();
        LocalDate due = max(start.plusDays(how.days()), early.plusDays(how.days()));
        rows.add(new ReviewRoundEntity(task, due, now()));
        Map<ParticipantId, Integer> versions = versions(inTime);
        Allotment.of(members(inTime), how.each(), how.otherGroups(), seed(task))
                .forEach(pair ->
                        rows.add(
                                new ReviewReadingEntity(
                                                task,
                                                pair.reader(),
                                                pair.author(),
                                                versions.getOrDefault(pair.author(), 1))
                                        .due(due)));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Map<ParticipantId, Integer> versions(List<Piece> pieces) {
        return pieces.stream().collect(Collectors.toMap(Piece::person, Piece::version));
    }

    private static List<Allotment.Member> members(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Allotment.Member(piece.person(), piece.group()))
                .toList();
    }

    private static String seed(Task task) {
        return task.cohort() + "/" + task.assignment() + "/";
    }

    /** Works without a reading get readers, those who read least first. */
    private void join(Task task, PeerReview how, List<Piece> pieces, LocalDate due) {
        List<ReviewReadingEntity> readings = rows.of(task);
        Set<ParticipantId> read =
                readings.stream().map(ReviewReadingEntity::author).collect(Collectors.toSet());
        for (Piece piece : pieces) {
            if (!read.contains(piece.person())) {
                for (int i = 0; i < how.each(); i++) {
                    reader(task, piece.person(), pieces, rows.of(task))
                            .ifPresent(reader ->
                                    rows.add(
                                            new ReviewReadingEntity(
                                                            task,
                                                            reader,
                                                            piece.person(),
                                                            piece.version())
                                                    .due(due)));
                }
            }
        }
    }

    /** Who may read this work next: never its author, never who had it, the least busy first. */
    private static Optional<ParticipantId> reader(
            Task task,
            ParticipantId author,
            List<Piece> pieces,
            List<ReviewReadingEntity> readings) {
        Map<ParticipantId, Integer> busy = new HashMap<>();
        Set<ParticipantId> had = new HashSet<>();
        for (ReviewReadingEntity reading : readings) {
            if (reading.state().counts()) {
                busy.merge(reading.reader(), 1, Integer::sum);
            }
            if (reading.state() == ReadingState.MISSED) {
                busy.merge(reading.reader(), readings.size(), Integer::sum);
            }
            if (reading.author().equals(author)) {
                had.add(reading.reader());
            }
        }
        return pieces.stream()
                .map(Piece::person)
                .filter(person -> !person.equals(author) && !had.contains(person))
                .min(
                        Comparator.comparingInt((ParticipantId p) -> busy.getOrDefault(p, 0))
                                .thenComparing(p -> Allotment.mark(seed(task) + p.value())));
    }

    /** Gives what did not come to somebody else; where nobody is left, the facilitator reads. */
    void redistribute(ReviewReadingEntity reading, PeerReview how) {
        if (!reading.dueOn().plusDays(how.redistributeAfter()).isBefore(today())) {
            return;
        }
        reading.give(ReadingState.MISSED, "");
        rows.flush();
        Task task = reading.task();
        reader(task, reading.author(), works.of(task), rows.of(task))
                .ifPresent(next ->
                        rows.add(
                                new ReviewReadingEntity(
                                                task,
                                                next,
                                                reading.author(),
                                                reading.versionNumber())
                                        .due(today().plusDays(how.redistributeAfter()))));
    }
}
