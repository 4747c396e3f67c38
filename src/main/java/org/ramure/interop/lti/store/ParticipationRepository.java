package org.ramure.interop.lti.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipationRepository extends Repository<ParticipationEntity, UUID> {

    List<ParticipationEntity> findByPersonIdOrderByLastAtDesc(UUID person);

    List<ParticipationEntity> findByPlacementIdOrderByFirstAt(UUID placement);

    boolean existsByPlacementIdAndPersonIdAndTeacher(UUID placement, UUID person, boolean teacher);

    /** Who they are here and what they may there is as the latest launch says. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "INSERT INTO interop_lti_participation (id, placement_id, identity_id, person_id,"
                            + " subject, teacher, learner, first_at, last_at) VALUES (:#{#came.id},"
                            + " :#{#came.placement}, :#{#came.identity}, :#{#came.person}, :#{#came.subject}, :#{#came.teacher}, :#{#came.learner}, :#{#came.now},"
                            + " :#{#came.now}) ON DUPLICATE KEY UPDATE person_id = :#{#came.person},"
                            + " teacher = :#{#came.teacher}, learner = :#{#came.learner}, last_at = :#{#came.now}")
    void came(Came came);

    /** Somebody here, as a launch says. */
    record Came(
            UUID id,
            UUID placement,
            UUID identity,
            UUID person,
            String subject,
            boolean teacher,
            boolean learner,
            Instant now) {}

    @Modifying
    @Query("update ParticipationEntity p set p.personId = :to where p.personId = :from")
    void handOver(UUID from, UUID to);

    @Modifying
    @Query("delete from ParticipationEntity p where p.personId = :person")
    void forget(UUID person);
}
