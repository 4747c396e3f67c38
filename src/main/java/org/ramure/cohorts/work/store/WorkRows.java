package org.ramure.cohorts.work.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All questions to the tables of assignments; each is one statement whatever the number of rows.
 */
@Component
class WorkRows {

    private final EntityManager entities;

    WorkRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    /** Writes changes now, so that a version read afterwards is the stored one. */
    void flush() {
        entities.flush();
    }

    List<WorkDueEntity> dues(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select d from WorkDueEntity d where d.cohortId in :cohorts",
                        WorkDueEntity.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** Oldest first: the last one about somebody holds. */
    List<WorkExceptionEntity> exceptions(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select e from WorkExceptionEntity e where e.cohortId in :cohorts"
                                + " order by e.givenAt, e.id",
                        WorkExceptionEntity.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    Optional<WorkSubmissionEntity> submission(TaskOf task) {
        return entities.createQuery(
                        "select s from WorkSubmissionEntity s where s.participantId = :person"
                                + " and s.assignment = :assignment and s.cohortId = :cohort",
                        WorkSubmissionEntity.class)
                .setParameter("person", task.participant())
                .setParameter("assignment", task.assignment())
                .setParameter("cohort", task.cohort())
                .getResultStream()
                .findFirst();
    }

    Optional<WorkSubmissionEntity> submission(UUID id) {
        return Optional.ofNullable(entities.find(WorkSubmissionEntity.class, id));
    }

    /** What lists need of a submission, without its text. */
    record Handed(
            UUID submission,
            UUID participant,
            String assignment,
            boolean blank,
            int versions,
            @Nullable Instant handedInAt,
            boolean late) {}

    List<Handed> handed(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select s.id, s.participantId, s.assignment,"
                                + " case when s.draft = '' then true else false end,"
                                + " s.versions, s.handedInAt, s.late from WorkSubmissionEntity s"
                                + " where s.cohortId in :cohorts",
                        Handed.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** That an answer to a version was sent, and whether it was opened. */
    record Answered(UUID submission, int version, Instant sentAt, @Nullable Instant readAt) {}

    List<Answered> answered(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select r.submissionId, r.versionNumber, r.sentAt, r.readAt"
                                + " from WorkReviewEntity r, WorkSubmissionEntity s"
                                + " where s.id = r.submissionId and s.cohortId in :cohorts"
                                + " and r.sentAt is not null and r.versionNumber = s.versions",
                        Answered.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    List<WorkVersionEntity> versions(UUID submission) {
        return of(submission, WorkVersionEntity.class, "number");
    }

    List<WorkFileEntity> files(UUID submission) {
        return of(submission, WorkFileEntity.class, "addedAt");
    }

    List<WorkMessageEntity> messages(UUID submission) {
        return of(submission, WorkMessageEntity.class, "sentAt");
    }

    private <T> List<T> of(UUID submission, Class<T> kind, String order) {
        return entities.createQuery(
                        "select x from "
                                + kind.getSimpleName()
                                + " x where x.submissionId = :id order by x."
                                + order
                                + ", x.id",
                        kind)
                .setParameter("id", submission)
                .getResultList();
    }

    List<WorkReviewEntity> reviews(UUID submission) {
        return entities.createQuery(
                        "select distinct r from WorkReviewEntity r left join fetch r.lines"
                                + " where r.submissionId = :id order by r.versionNumber",
                        WorkReviewEntity.class)
                .setParameter("id", submission)
                .getResultList();
    }

    Optional<WorkFileEntity> file(UUID id) {
        return Optional.ofNullable(entities.find(WorkFileEntity.class, id));
    }

    /** Which of these stored files a row still names. */
    List<UUID> known(Collection<UUID> stored) {
        return entities.createQuery(
                        "select f.storedFile from WorkFileEntity f where f.storedFile in :stored",
                        UUID.class)
                .setParameter("stored", stored)
                .getResultList();
    }

    List<WorkSubmissionEntity> submissions(Collection<UUID> participants) {
        return participants.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from WorkSubmissionEntity s"
                                        + " where s.participantId in :people",
                                WorkSubmissionEntity.class)
                        .setParameter("people", participants)
                        .getResultList();
    }
}
