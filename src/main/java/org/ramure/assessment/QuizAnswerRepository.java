package org.ramure.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuizAnswerRepository extends Repository<QuizAnswerEntity, UUID> {

    List<QuizAnswerEntity> findByAttemptId(UUID attemptId);

    List<QuizAnswerEntity> findByAttemptIdIn(Collection<UUID> attemptIds);

    /**
     * Answers once, whatever two tabs do at the same moment; says how many rows it added (0 or 1).
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT IGNORE INTO assessment_answer"
                            + " (id, attempt_id, question_id, answer, correct, answered_at)"
                            + " VALUES (:id, :attempt, :question, :answer, :correct, :now)")
    int insertOnce(
            UUID id, UUID attempt, String question, String answer, boolean correct, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("DELETE FROM QuizAnswerEntity a WHERE a.attemptId IN :attempts")
    void deleteByAttempts(List<UUID> attempts);
}
