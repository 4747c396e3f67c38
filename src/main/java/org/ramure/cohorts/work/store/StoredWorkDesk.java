package org.ramure.cohorts.work.store;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.ParticipantStatus;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.FeedbackRules;
import org.ramure.cohorts.work.MyWork;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkMessage;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredWorkDesk implements WorkDesk {

    private static final int LONGEST_REASON = 500;

    private final CohortAccess access;
    private final Participants participants;
    private final WorkGround ground;
    private final WorkReading reading;
    private final WorkRows rows;
    private final WorkTalk talk;
    private final WorkScope scope;

    StoredWorkDesk(
            CohortAccess access,
            Participants participants,
            WorkGround ground,
            WorkReading reading,
            WorkRows rows,
            WorkTalk talk,
            WorkScope scope) {
        this.access = access;
        this.participants = participants;
        this.ground = ground;
        this.reading = reading;
        this.rows = rows;
        this.talk = talk;
        this.scope = scope;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkPlan> plans(PersonId caller, CohortId cohort) {
        access.requireRunning(caller, cohort);
        return ground.plans(List.of(cohort.value())).getOrDefault(cohort.value(), List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CohortId, List<WorkRow>> rows(PersonId caller, Collection<CohortId> cohorts) {
        scope.requireRunning(caller, cohorts);
        return reading.rows(cohorts.stream().map(CohortId::value).toList());
    }

    @Override
    public void move(PersonId caller, Task task, @Nullable LocalDate due, long version) {
        access.requireRunning(caller, task.cohort());
        WorkPlan plan = reading.plan(task);
        if (plan.version() != version) {
            throw new UserFacingException("cohorts.work.moved");
        }
        if (due != null && due.isBefore(plan.opensOn())) {
            throw new UserFacingException("cohorts.work.due.early");
        }
        Optional<WorkDueEntity> found =
                rows.dues(List.of(task.cohort().value())).stream()
                        .filter(d -> d.assignment().equals(task.assignment()))
                        .findFirst();
        WorkDueEntity row =
                found.orElseGet(() -> new WorkDueEntity(task.cohort().value(), task.assignment()));
        row.move(due, caller.value(), ground.now());
        if (found.isEmpty()) {
            rows.add(row);
        }
    }

    @Override
    public void except(PersonId caller, Task task, ParticipantId person, Exceptional terms) {
        TaskOf theirs = theirs(caller, task, person);
        WorkPlan plan = reading.plan(task);
        String reason = terms.reason().strip();
        if (reason.isEmpty()) {
            throw new UserFacingException("cohorts.work.reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new UserFacingException("cohorts.text.long", LONGEST_REASON);
        }
        LocalDate due = terms.dueOn();
        if (due != null && due.isBefore(plan.opensOn()) && !terms.opened()) {
            throw new UserFacingException("cohorts.work.due.early");
        }
        rows.add(
                new WorkExceptionEntity(
                        theirs,
                        new Exceptional(terms.opened(), due, reason),
                        caller.value(),
                        ground.now()));
    }

    private Participant person(PersonId caller, Task task, ParticipantId person) {
        return participants
                .find(caller, person)
                .filter(p -> p.cohort().equals(task.cohort()))
                .filter(p -> p.status() == ParticipantStatus.ENROLLED)
                .orElseThrow(() -> new UserFacingException("cohorts.unknown"));
    }

    private TaskOf theirs(PersonId caller, Task task, ParticipantId person) {
        person(caller, task, person);
        return new TaskOf(task.cohort().value(), task.assignment(), person.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Sheet sheet(PersonId caller, Task task, ParticipantId id) {
        Participant person = person(caller, task, id);
        TaskOf theirs = new TaskOf(task.cohort().value(), task.assignment(), id.value());
        MyWork work = WorkReading.forOthers(reading.work(theirs, reading.plan(task)));
        Feedback answer =
                rows.submission(theirs)
                        .flatMap(this::review)
                        .map(WorkReviewEntity::toFeedback)
                        .orElse(Feedback.NONE);
        return new Sheet(person, work, answer);
    }

    private Optional<WorkReviewEntity> review(WorkSubmissionEntity row) {
        return rows.reviews(row.id()).stream()
                .filter(review -> review.versionNumber() == row.versions())
                .findFirst();
    }

    @Override
    public long draft(PersonId caller, Task task, ParticipantId person, Feedback answer) {
        TaskOf theirs = theirs(caller, task, person);
        FeedbackRules.requireSound(answer, reading.plan(task).rubric());
        WorkSubmissionEntity row = handedIn(theirs);
        Optional<WorkReviewEntity> found = review(row);
        found.ifPresent(review -> sameVersion(review, answer.version()));
        if (found.isEmpty() && answer.version() != 0) {
            throw new UserFacingException("cohorts.work.newVersion");
        }
        WorkReviewEntity review =
                found.orElseGet(() -> new WorkReviewEntity(row.id(), row.versions()));
        review.write(answer, caller.value(), ground.now());
        if (found.isEmpty()) {
            rows.add(review);
        }
        rows.flush();
        return review.seen();
    }

    private WorkSubmissionEntity handedIn(TaskOf theirs) {
        return rows.submission(theirs)
                .filter(row -> row.versions() > 0)
                .orElseThrow(() -> new UserFacingException("cohorts.work.nothing"));
    }

    private void sameVersion(WorkReviewEntity review, long seen) {
        if (review.isSent()) {
            throw new UserFacingException("cohorts.work.sentAlready");
        }
        if (review.seen() != seen) {
            throw new UserFacingException(
                    "cohorts.conflict",
                    talk.name(new PersonId(review.writtenBy())),
                    DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                            .format(ZonedDateTime.ofInstant(review.writtenAt(), HalfDay.ZONE)));
        }
    }

    @Override
    public void send(PersonId caller, Task task, ParticipantId id, long version) {
        access.requireRunning(caller, task.cohort());
        person(caller, task, id);
        TaskOf theirs = new TaskOf(task.cohort().value(), task.assignment(), id.value());
        WorkReviewEntity review =
                review(handedIn(theirs))
                        .orElseThrow(() -> new UserFacingException("cohorts.work.answerEmpty"));
        sameVersion(review, version);
        FeedbackRules.requireWords(review.toFeedback());
        review.send(ground.now()); // told in the person's next digest
    }

    @Override
    public void say(PersonId caller, Task task, ParticipantId person, String text) {
        TaskOf theirs = theirs(caller, task, person);
        reading.plan(task);
        WorkSubmissionEntity row =
                rows.submission(theirs)
                        .orElseGet(() -> {
                            var fresh = new WorkSubmissionEntity(theirs, ground.now());
                            rows.add(fresh);
                            return fresh;
                        });
        talk.say(row, caller, new WorkMessage(true, talk.name(caller), text, ground.now()));
    }
}
