package org.ramure.cohorts.live.store;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface QuestionRepository extends JpaRepository<QuestionEntity, UUID> {

    List<QuestionEntity> findByHalfDayIdOrderByOpenedAtDesc(UUID halfDay);

    List<QuestionEntity> findByHalfDayIdIn(Collection<UUID> halfDays);

    /** The question with its row locked: answers are counted one by one, and none after closing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from QuestionEntity q where q.halfDayId = :halfDay and q.question = :question")
    Optional<QuestionEntity> locked(UUID halfDay, String question);

    /** Questions whose room was closed before this moment and that still have single answers. */
    @Query(
            "select q from QuestionEntity q where q.sealed = false and q.halfDayId in"
                    + " (select r.halfDayId from RunEntity r where r.expiresAt < :before)")
    List<QuestionEntity> toSeal(Instant before, Pageable page);
}
