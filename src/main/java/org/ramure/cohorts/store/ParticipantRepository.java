package org.ramure.cohorts.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.ParticipantStatus;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<ParticipantEntity, UUID> {

    String FOUND =
            " from ParticipantEntity p where p.cohortId = :cohort"
                    + " and (:status is null or p.status = :status)"
                    + " and (:group is null or p.groupName = :group)"
                    + " and (lower(concat(p.givenName, ' ', p.familyName)) like :pattern escape '!'"
                    + " or p.email like :pattern escape '!'"
                    + " or lower(p.organisation) like :pattern escape '!')";

    ParticipantEntity save(ParticipantEntity participant);

    Optional<ParticipantEntity> findById(UUID id);

    List<ParticipantEntity> findByIdIn(Collection<UUID> ids);

    Optional<ParticipantEntity> findByCohortIdAndEmail(UUID cohort, String email);

    Optional<ParticipantEntity> findFirstByCohortIdAndPersonId(UUID cohort, UUID person);

    long countByCohortIdAndStatus(UUID cohort, ParticipantStatus status);

    List<ParticipantEntity> findByCohortIdAndStatusOrderByFamilyNameAscGivenNameAscEmailAsc(
            UUID cohort, ParticipantStatus status);

    List<ParticipantEntity> findByCohortIdAndStatusOrderByQueuedAtAscIdAsc(
            UUID cohort, ParticipantStatus status, Limit limit);

    List<ParticipantEntity> findByCohortIdAndStatusIn(
            UUID cohort, Collection<ParticipantStatus> statuses);

    @Query("select p" + FOUND + " order by p.familyName, p.givenName, p.email")
    List<ParticipantEntity> found(
            UUID cohort,
            @Nullable ParticipantStatus status,
            @Nullable String group,
            String pattern,
            Pageable page);

    @Query("select count(p)" + FOUND)
    long countFound(
            UUID cohort,
            @Nullable ParticipantStatus status,
            @Nullable String group,
            String pattern);

    /** A status and how many are in it. */
    record Count(ParticipantStatus status, long people) {}

    @Query(
            "select new org.ramure.cohorts.store.ParticipantRepository$Count(p.status, count(p))"
                    + " from ParticipantEntity p where p.cohortId = :cohort group by p.status")
    List<Count> counts(UUID cohort);

    /** A cohort and how many are enrolled. */
    record Taken(UUID cohort, long people) {}

    @Query(
            "select new org.ramure.cohorts.store.ParticipantRepository$Taken(p.cohortId, count(p))"
                    + " from ParticipantEntity p where p.cohortId in :cohorts and p.status ="
                    + " org.ramure.cohorts.ParticipantStatus.ENROLLED group by p.cohortId")
    List<Taken> enrolled(Collection<UUID> cohorts);

    @Query(
            "select distinct p.groupName from ParticipantEntity p where p.cohortId = :cohort"
                    + " and p.groupName <> '' order by p.groupName")
    List<String> groups(UUID cohort);

    @Query("select p.email from ParticipantEntity p where p.cohortId = :cohort")
    Set<String> emails(UUID cohort);

    @Query("select p from ParticipantEntity p where p.personId = :person or p.email = :email")
    List<ParticipantEntity> of(UUID person, String email);

    List<ParticipantEntity> findByPersonId(UUID person);
}
