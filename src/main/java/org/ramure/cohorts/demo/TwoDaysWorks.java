package org.ramure.cohorts.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.review.PeerReviews;
import org.ramure.cohorts.review.ReviewDesk;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.Works;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The alliance files of the two days: three handed in and two of them answered, one put off with a
 * reason, two missing. What is written now is then dated back, as nobody waits a week to try.
 */
@Component
class TwoDaysWorks {

    private static final String FILE = "livrable";
    private static final List<String> CRITERIA =
            List.of("besoin", "parties-prenantes", "objectif-commun", "engagements");

    private final Works works;
    private final WorkDesk desk;
    private final ReviewDesk reviewDesk;
    private final PeerReviews reviews;
    private final Guests guests;
    private final JdbcTemplate database;
    private final Clock clock;

    TwoDaysWorks(
            Works works,
            WorkDesk desk,
            ReviewDesk reviewDesk,
            PeerReviews reviews,
            Guests guests,
            JdbcTemplate database,
            Clock clock) {
        this.works = works;
        this.desk = desk;
        this.reviewDesk = reviewDesk;
        this.reviews = reviews;
        this.guests = guests;
        this.database = database;
        this.clock = clock;
    }

    void write(PersonId facilitator, Cohort cohort, Places people) {
        Task task = new Task(cohort.id(), FILE);
        desk.except(
                facilitator,
                task,
                people.of("nadia"),
                new WorkDesk.Exceptional(
                        false,
                        guests.today().plusDays(10),
                        "Convenu ensemble : son conseil ne se réunit que la semaine prochaine."));
        hand(task, people, "apprenante", TwoDaysTexts.MOBILITY, 7);
        hand(task, people, "claire", TwoDaysTexts.CARPOOL, 8);
        hand(task, people, "yann", TwoDaysTexts.PLACE, 5);
        answer(facilitator, task, people.of("apprenante"), TwoDaysTexts.TO_MOBILITY, 2);
        answer(facilitator, task, people.of("claire"), TwoDaysTexts.TO_CARPOOL, 6);
        readEachOther(facilitator, task);
    }

    /** Works were given out; one reading has come. */
    private void readEachOther(PersonId facilitator, Task task) {
        reviewDesk.allot(facilitator, task);
        guests.settle();
        PersonId reader = guests.id("yann");
        reviews.given(reader, task.cohort()).stream()
                .findFirst()
                .ifPresent(given -> {
                    Feedback seen = reviews.open(reader, given.id()).answer();
                    Feedback words =
                            new Feedback(
                                    TwoDaysTexts.FROM_A_PEER,
                                    List.of(new Feedback.Line("besoin", 2, "")),
                                    Optional.empty(),
                                    Optional.empty(),
                                    seen.version());
                    reviews.send(reader, given.id(), reviews.draft(reader, given.id(), words));
                });
    }

    private void hand(Task task, Places people, String who, String text, int daysAgo) {
        PersonId person = guests.id(who);
        works.save(person, task, text, 0);
        works.handIn(person, task);
        guests.settle();
        String place = people.of(who).toString();
        Timestamp then = ago(daysAgo);
        database.update(
                "UPDATE cohorts_work_submission SET handed_in_at = ?, saved_at = ?, late = ?"
                        + " WHERE participant_id = ?",
                then,
                then,
                false,
                place);
        database.update(
                "UPDATE cohorts_work_version SET handed_in_at = ?, late = ? WHERE submission_id IN"
                        + " (SELECT id FROM cohorts_work_submission WHERE participant_id = ?)",
                then,
                false,
                place);
    }

    private void answer(
            PersonId facilitator, Task task, ParticipantId place, String comment, int daysAgo) {
        List<Feedback.Line> lines =
                CRITERIA.stream()
                        .map(criterion ->
                                new Feedback.Line(
                                        criterion,
                                        criterion.equals("engagements") ? 1 : 2,
                                        criterion.equals("engagements")
                                                ? TwoDaysTexts.ON_COMMITMENTS
                                                : ""))
                        .toList();
        Feedback answer = new Feedback(comment, lines, Optional.empty(), Optional.empty(), 0);
        desk.send(facilitator, task, place, desk.draft(facilitator, task, place, answer));
        guests.settle();
        database.update(
                "UPDATE cohorts_work_review SET sent_at = ?, written_at = ? WHERE submission_id IN"
                        + " (SELECT id FROM cohorts_work_submission WHERE participant_id = ?)",
                ago(daysAgo),
                ago(daysAgo),
                place.toString());
    }

    private Timestamp ago(int days) {
        Instant then = clock.instant().minus(Duration.ofDays(days));
        return Timestamp.from(then);
    }
}
