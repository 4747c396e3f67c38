package org.ramure.cohorts.review.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.review.PeerReviews;
import org.ramure.cohorts.review.ReadingState;
import org.ramure.cohorts.review.ReviewDesk;
import org.ramure.cohorts.work.HandedIns;
import org.ramure.cohorts.work.HandedIns.Piece;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredReviewDesk implements ReviewDesk {

    private static final int LONGEST_REASON = 500;

    private final CohortAccess access;
    private final ReviewRows rows;
    private final HandedIns works;
    private final Rounds rounds;

    StoredReviewDesk(CohortAccess access, ReviewRows rows, HandedIns works, Rounds rounds) {
        this.access = access;
        this.rows = rows;
        this.works = works;
        this.rounds = rounds;
    }

    @Override
    @Transactional(readOnly = true)
    public Overview overview(PersonId caller, Task task) {
        access.requireRunning(caller, task.cohort());
        List<ReviewReadingEntity> readings = rows.of(task);
        boolean started = rows.round(task).isPresent();
        LocalDate today = rounds.today();
        Set<ParticipantId> read =
                readings.stream()
                        .filter(reading -> reading.state().counts())
                        .map(ReviewReadingEntity::author)
                        .collect(Collectors.toSet());
        return new Overview(
                works.review(task)
                        .map(how ->
                                new PeerReviews.Rules(
                                        how, rounds.dueOn(task, how), started, false)),
                readings.stream()
                        .map(reading -> line(reading, today))
                        .sorted(Comparator.comparing(line -> !line.late()))
                        .toList(),
                started
                        ? works.of(task).stream()
                                .map(Piece::person)
                                .filter(person -> !read.contains(person))
                                .toList()
                        : List.of());
    }

    private static Line line(ReviewReadingEntity reading, LocalDate today) {
        return new Line(
                reading.id(),
                reading.reader(),
                reading.author(),
                reading.dueOn(),
                reading.state(),
                reading.state() == ReadingState.OPEN && today.isAfter(reading.dueOn()),
                reading.reason(),
                reading.toFeedback(),
                reading.reply());
    }

    @Override
    public void allot(PersonId caller, Task task) {
        access.requireRunning(caller, task.cohort());
        var how =
                works.review(task)
                        .orElseThrow(() -> new UserFacingException("cohorts.work.unknown"));
        rounds.allot(task, how);
        rows.flush();
        if (rows.round(task).isEmpty()) {
            throw new UserFacingException("cohorts.review.tooFew");
        }
    }

    @Override
    public void reassign(PersonId caller, UUID id, ParticipantId to, String reason) {
        ReviewReadingEntity reading =
                rows.find(id)
                        .filter(found -> access.runs(caller, found.task().cohort()))
                        .filter(found -> found.state() == ReadingState.OPEN)
                        .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new UserFacingException("cohorts.review.reason", LONGEST_REASON);
        }
        Task task = reading.task();
        boolean had =
                rows.of(task).stream()
                        .filter(other -> other.author().equals(reading.author()))
                        .anyMatch(other -> other.reader().equals(to));
        if (had || to.equals(reading.author()) || !isHere(task, to)) {
            throw new UserFacingException("cohorts.review.reader.refused");
        }
        reading.give(ReadingState.REASSIGNED, why);
        rows.add(
                new ReviewReadingEntity(task, to, reading.author(), reading.versionNumber())
                        .due(reading.dueOn()));
    }

    private boolean isHere(Task task, ParticipantId person) {
        return works.of(task).stream().anyMatch(piece -> piece.person().equals(person));
    }
}
