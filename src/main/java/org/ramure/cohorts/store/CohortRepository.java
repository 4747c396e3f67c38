package org.ramure.cohorts.store;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortRow;
import org.ramure.cohorts.CohortStatus;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CohortRepository extends JpaRepository<CohortEntity, UUID> {

    String PLACES =
            "(select count(p) from ParticipantEntity p where p.cohortId = c.id"
                    + " and p.status = org.ramure.cohorts.ParticipantStatus.";

    String RUN_BY =
            " from CohortEntity c where (c.organisationId = :organisation or c.id in"
                    + " (select f.cohortId from FacilitatorEntity f where f.personId = :person))"
                    + " and (lower(c.title) like :pattern escape '!'"
                    + " or lower(c.territory) like :pattern escape '!')";

    Optional<CohortEntity> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<CohortEntity> findByIdIn(Collection<UUID> ids);

    List<CohortEntity> findByStatusAndFirstDayLessThanEqual(CohortStatus status, LocalDate day);

    /** The cohort with its row locked until the transaction ends: people come in one by one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CohortEntity c where c.id = :id")
    Optional<CohortEntity> locked(UUID id);

    /**
     * What a person runs; {@code organisation} is that which they administer, or an id that no
     * organisation has.
     */
    @Query(
            "select new org.ramure.cohorts.CohortRow(c.id, c.slug, c.title, c.territory, c.status,"
                    + " c.firstDay, c.lastDay, c.capacity, "
                    + PLACES
                    + "ENROLLED), "
                    + PLACES
                    + "INVITED), "
                    + PLACES
                    + "WAITING),"
                    + " (select min(h.day) from HalfDayEntity h where h.cohortId = c.id"
                    + " and h.cancelled = false and h.day >= :today))"
                    + RUN_BY
                    + " order by case when c.lastDay < :today or c.status in"
                    + " (org.ramure.cohorts.CohortStatus.CLOSED,"
                    + " org.ramure.cohorts.CohortStatus.CANCELLED) then 1 else 0 end,"
                    + " c.firstDay, c.title, c.id")
    List<CohortRow> runBy(
            UUID person, UUID organisation, String pattern, LocalDate today, Pageable page);

    @Query("select count(c)" + RUN_BY)
    long countRunBy(UUID person, UUID organisation, String pattern);

    @Query(
            "select c from CohortEntity c where c.registration ="
                    + " org.ramure.cohorts.Registration.PUBLIC and c.status in"
                    + " (org.ramure.cohorts.CohortStatus.OPEN,"
                    + " org.ramure.cohorts.CohortStatus.RUNNING) and c.firstDay >= :today"
                    + " order by c.firstDay, c.title, c.id")
    List<CohortEntity> open(LocalDate today, Pageable page);
}
