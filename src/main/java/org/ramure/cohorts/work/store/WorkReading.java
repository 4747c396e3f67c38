package org.ramure.cohorts.work.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.HandedIn;
import org.ramure.cohorts.work.MyWork;
import org.ramure.cohorts.work.Terms;
import org.ramure.cohorts.work.WorkDesk.Exceptional;
import org.ramure.cohorts.work.WorkFile;
import org.ramure.cohorts.work.WorkPlan;
import org.ramure.cohorts.work.WorkRow;
import org.ramure.cohorts.work.WorkState;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.shared.UserFacingException;
import org.springframework.stereotype.Component;

/** Puts rows together into what people read. Who may read is decided before. */
@Component
class WorkReading {

    private final WorkGround ground;
    private final WorkRows rows;

    WorkReading(WorkGround ground, WorkRows rows) {
        this.ground = ground;
        this.rows = rows;
    }

    WorkPlan plan(Task task) {
        return ground
                .plans(List.of(task.cohort().value()))
                .getOrDefault(task.cohort().value(), List.of())
                .stream()
                .filter(plan -> plan.id().equals(task.assignment()))
                .findFirst()
                .orElseThrow(() -> new UserFacingException("cohorts.work.unknown"));
    }

    Terms terms(TaskOf task, WorkPlan plan) {
        return ground.terms(plan, ground.exceptions(List.of(task.cohort())).get(task));
    }

    /** Everyone's rows, cohort by cohort; seven statements in all. */
    Map<CohortId, List<WorkRow>> rows(Collection<UUID> cohorts) {
        if (cohorts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<WorkPlan>> plans = ground.plans(cohorts);
        Map<TaskOf, Exceptional> exceptions = ground.exceptions(cohorts);
        Map<UUID, WorkRows.Answered> answers =
                rows.answered(cohorts).stream()
                        .collect(Collectors.toMap(WorkRows.Answered::submission, a -> a));
        Map<UUID, Map<String, WorkRows.Handed>> handed = new HashMap<>();
        rows.handed(cohorts)
                .forEach(h ->
                        handed.computeIfAbsent(h.participant(), p -> new HashMap<>())
                                .put(h.assignment(), h));
        Map<CohortId, List<WorkRow>> all = new HashMap<>();
        ground.enrolled(cohorts)
                .forEach((person, cohort) -> {
                    var own = handed.getOrDefault(person, Map.of());
                    List<WorkRow> list =
                            all.computeIfAbsent(new CohortId(cohort), c -> new ArrayList<>());
                    for (WorkPlan plan : plans.getOrDefault(cohort, List.of())) {
                        Terms terms =
                                ground.terms(
                                        plan,
                                        exceptions.get(new TaskOf(cohort, plan.id(), person)));
                        WorkRows.Handed h = own.get(plan.id());
                        list.add(
                                row(
                                        person,
                                        plan,
                                        terms,
                                        h,
                                        h == null ? null : answers.get(h.submission())));
                    }
                });
        return all;
    }

    private static WorkRow row(
            UUID person,
            WorkPlan plan,
            Terms terms,
            WorkRows.@Nullable Handed handed,
            WorkRows.@Nullable Answered answer) {
        return new WorkRow(
                new ParticipantId(person),
                plan,
                terms,
                state(terms, handed, answer),
                handed == null ? 0 : handed.versions(),
                handed != null && handed.late(),
                Optional.ofNullable(handed).map(WorkRows.Handed::handedInAt),
                Optional.ofNullable(answer).map(WorkRows.Answered::sentAt));
    }

    private static WorkState state(
            Terms terms, WorkRows.@Nullable Handed handed, WorkRows.@Nullable Answered answer) {
        if (answer != null) {
            return answer.readAt() == null ? WorkState.ANSWERED : WorkState.READ;
        }
        if (handed != null && handed.versions() > 0) {
            return WorkState.HANDED_IN;
        }
        if (handed != null && !handed.blank()) {
            return WorkState.STARTED;
        }
        return terms.open() ? WorkState.TO_DO : WorkState.LOCKED;
    }

    /** One person's work, with the draft; {@link #forOthers} takes it out. */
    MyWork work(TaskOf task, WorkPlan plan) {
        Terms terms = terms(task, plan);
        return rows.submission(task)
                .map(s -> work(plan, terms, s))
                .orElseGet(() ->
                        new MyWork(
                                plan,
                                terms,
                                terms.open() ? WorkState.TO_DO : WorkState.LOCKED,
                                "",
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                0));
    }

    private MyWork work(WorkPlan plan, Terms terms, WorkSubmissionEntity submission) {
        Map<Integer, List<WorkFile>> files =
                rows.files(submission.id()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        WorkFileEntity::versionNumber,
                                        Collectors.mapping(
                                                WorkFileEntity::toFile, Collectors.toList())));
        Map<Integer, Feedback> answers =
                rows.reviews(submission.id()).stream()
                        .filter(WorkReviewEntity::isSent)
                        .collect(
                                Collectors.toMap(
                                        WorkReviewEntity::versionNumber,
                                        WorkReviewEntity::toFeedback));
        List<HandedIn> versions =
                rows.versions(submission.id()).stream()
                        .map(v ->
                                v.with(
                                        files.getOrDefault(v.number(), List.of()),
                                        Optional.ofNullable(answers.get(v.number()))))
                        .toList();
        List<WorkFile> left = files.getOrDefault(WorkFileEntity.DRAFT, List.of());
        return new MyWork(
                plan,
                terms,
                state(terms, versions, !submission.draft().isBlank() || !left.isEmpty()),
                submission.draft(),
                Optional.of(submission.savedAt()),
                left,
                versions,
                rows.messages(submission.id()).stream().map(WorkMessageEntity::toMessage).toList(),
                submission.seen());
    }

    private static WorkState state(Terms terms, List<HandedIn> versions, boolean started) {
        if (versions.isEmpty()) {
            return started ? WorkState.STARTED : terms.open() ? WorkState.TO_DO : WorkState.LOCKED;
        }
        return versions.getLast()
                .feedback()
                .map(f -> f.readAt().isPresent() ? WorkState.READ : WorkState.ANSWERED)
                .orElse(WorkState.HANDED_IN);
    }

    /** The same without what was not handed in. */
    static MyWork forOthers(MyWork work) {
        return new MyWork(
                work.plan(),
                work.terms(),
                work.state() == WorkState.STARTED ? WorkState.TO_DO : work.state(),
                "",
                Optional.empty(),
                List.of(),
                work.versions(),
                work.thread(),
                work.version());
    }
}
