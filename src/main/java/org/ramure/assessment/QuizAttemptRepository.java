package org.ramure.assessment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuizAttemptRepository extends Repository<QuizAttemptEntity, UUID> {

    Optional<QuizAttemptEntity> findFirstByPersonIdAndActivityIdOrderByNumberDesc(
            UUID personId, UUID activityId);

    List<QuizAttemptEntity> findByPersonIdOrderByStartedAt(UUID personId);

    List<QuizAttemptEntity> findByPersonIdAndActivityIdOrderByNumber(
            UUID personId, UUID activityId);

    /**
     * Starts once, whatever two tabs do at the same moment; says how many rows it added (0 or 1).
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO assessment_attempt"
                            + " (id, person_id, activity_id, number, started_at)"
                            + " VALUES (:id, :person, :activity, :number, :now)")
    int insertOnce(UUID id, UUID person, UUID activity, int number, Instant now);

    /**
     * What stands now, even when another transaction wrote it after this one began to read (MariaDB
     * would otherwise answer from the older snapshot).
     */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query(
            "SELECT a FROM QuizAttemptEntity a WHERE a.personId = :person AND a.activityId = :activity AND a.number = :number")
    Optional<QuizAttemptEntity> current(UUID person, UUID activity, int number);

    /** The attempt, kept from other transactions until this one ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT a FROM QuizAttemptEntity a WHERE a.id = :id AND a.personId = :person")
    Optional<QuizAttemptEntity> hold(UUID id, UUID person);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "UPDATE QuizAttemptEntity a SET a.submittedAt = :now WHERE a.id = :id AND a.submittedAt IS NULL")
    int submit(UUID id, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "UPDATE QuizAttemptEntity a SET a.personId = :account, a.number = :number WHERE a.id = :id")
    void handOver(UUID id, UUID account, int number);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("UPDATE QuizAttemptEntity a SET a.number = :number WHERE a.id = :id")
    void renumber(UUID id, int number);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("DELETE FROM QuizAttemptEntity a WHERE a.id IN :ids")
    void deleteAll(List<UUID> ids);

    /** Finished attempts with their marks, in the order of their numbers. */
    @Query(
            "select new org.ramure.assessment.QuizResultRow(a.personId, a.activityId, a.submittedAt,"
                    + " sum(case when q.correct = true then 1 else 0 end), count(q))"
                    + " from QuizAttemptEntity a join QuizAnswerEntity q on q.attemptId = a.id"
                    + " where a.submittedAt is not null and a.personId in :people"
                    + " and a.activityId in :quizzes"
                    + " group by a.personId, a.activityId, a.number, a.submittedAt"
                    + " order by a.number")
    List<QuizResultRow> results(Collection<UUID> people, Collection<UUID> quizzes);
}
