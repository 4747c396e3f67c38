package org.ramure.interop.lti.grades.store;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.grades.GradeState;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ScoreRepository extends Repository<ScoreEntity, UUID> {

    String DUE =
            " s.state = org.ramure.interop.lti.grades.GradeState.WAITING and s.dueAt <= :now"
                    + " and (s.leaseUntil is null or s.leaseUntil <= :now)";

    /** Scores of a state. */
    record Count(GradeState state, long scores) {}

    /** The row as it stands now, kept from others until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScoreEntity s where s.id = :id")
    Optional<ScoreEntity> hold(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScoreEntity s where s.personId = :person order by s.placementId")
    List<ScoreEntity> holdAll(UUID person);

    List<ScoreEntity> findByPersonId(UUID person);

    /** There is something to send; one statement, which two tabs may run at the same moment. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO interop_lti_score (id, placement_id, platform_id, identity_id,"
                            + " person_id, subject, state, revision, attempts, changed_at, due_at)"
                            + " VALUES (:id, :#{#mark.placement}, :#{#mark.platform},"
                            + " :#{#mark.identity}, :#{#mark.person}, :#{#mark.subject},"
                            + " 'WAITING', 1, 0, :now, :now)"
                            + " ON DUPLICATE KEY UPDATE revision = revision + 1, state = 'WAITING',"
                            + " attempts = 0, changed_at = :now, due_at = :now,"
                            + " person_id = :#{#mark.person}, subject = :#{#mark.subject}")
    void mark(UUID id, Mark mark, Instant now);

    /** Platforms for which something is due and that are not known to be down. */
    @Query(
            "select distinct s.platformId from ScoreEntity s where"
                    + DUE
                    + " and not exists (select o.platformId from OutageEntity o"
                    + " where o.platformId = s.platformId and o.openUntil > :now)")
    List<UUID> duePlatforms(Instant now);

    /** Scores that are due and that no other worker holds (SKIP LOCKED). */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query(
            "select s from ScoreEntity s where s.platformId = :platform and"
                    + DUE
                    + " order by s.dueAt, s.id")
    List<ScoreEntity> due(UUID platform, Instant now, Limit limit);

    /** What an outage delayed is due at once. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update ScoreEntity s set s.dueAt = :now, s.attempts = 0 where s.platformId = :platform"
                    + " and s.state = org.ramure.interop.lti.grades.GradeState.WAITING"
                    + " and s.dueAt > :now")
    int hasten(UUID platform, Instant now);

    /** Everything of a placement leaves again, for a new column. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update ScoreEntity s set s.dueAt = :now, s.attempts = 0, s.progress = null,"
                    + " s.revision = s.revision + 1,"
                    + " s.state = org.ramure.interop.lti.grades.GradeState.WAITING"
                    + " where s.placementId = :placement")
    int again(UUID placement, Instant now);

    @Query(
            "select s from ScoreEntity s where s.placementId = :placement order by case s.state"
                    + " when org.ramure.interop.lti.grades.GradeState.REFUSED then 0"
                    + " when org.ramure.interop.lti.grades.GradeState.WAITING then 1 else 2 end,"
                    + " s.changedAt desc, s.id")
    List<ScoreEntity> page(UUID placement, Pageable page);

    @Query(
            "select new org.ramure.interop.lti.grades.store.ScoreRepository$Count(s.state, count(s))"
                    + " from ScoreEntity s where s.placementId = :placement group by s.state")
    List<Count> counts(UUID placement);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ScoreEntity s where s.personId = :person")
    void deleteByPerson(UUID person);
}
