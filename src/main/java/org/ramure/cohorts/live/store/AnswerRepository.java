package org.ramure.cohorts.live.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnswerRepository extends JpaRepository<AnswerEntity, UUID> {

    Optional<AnswerEntity> findByQuestionIdAndDevice(UUID question, String device);

    /** One device has another name for each question: at most one answer for each name. */
    List<AnswerEntity> findByDeviceIn(Collection<String> devices);

    List<AnswerEntity> findByQuestionIdIn(Collection<UUID> questions);

    @Modifying
    @Query("delete from AnswerEntity a where a.questionId = :question")
    void deleteOf(UUID question);
}
