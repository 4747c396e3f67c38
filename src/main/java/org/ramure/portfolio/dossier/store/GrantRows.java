package org.ramure.portfolio.dossier.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions to {@code portfolio_dossier_grant}; only leaves that still hold are ever answered. */
@Component
@Transactional
class GrantRows {

    private static final String HOLDS = " g.revokedAt is null and g.untilDay >= :today";

    private final EntityManager entities;
    private final Clock clock;

    GrantRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE);
    }

    void add(MadeEntity dossier, String email, LocalDate until) {
        entities.persist(new GrantEntity(dossier, email, until, clock.instant()));
    }

    /** Those of several dossiers, oldest first. */
    List<GrantEntity> of(Collection<UUID> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select g from GrantEntity g where g.dossierId in :dossiers and"
                                        + HOLDS
                                        + " order by g.givenAt, g.id",
                                GrantEntity.class)
                        .setParameter("dossiers", dossiers)
                        .setParameter("today", today())
                        .getResultList();
    }

    /** A leave and the dossier it opens. */
    record Opens(GrantEntity grant, MadeEntity dossier) {}

    /** What the account with this address may open. */
    List<Opens> to(String email) {
        return email.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select g, m from GrantEntity g, MadeEntity m"
                                        + " where m.id = g.dossierId and g.email = :email and"
                                        + HOLDS
                                        + " order by m.askedAt desc",
                                Opens.class)
                        .setParameter("email", email)
                        .setParameter("today", today())
                        .getResultList();
    }

    /** What facilitators of a cohort may open. */
    List<Opens> toFacilitators(CohortId cohort) {
        return entities.createQuery(
                        "select g, m from GrantEntity g, MadeEntity m where m.id = g.dossierId"
                                + " and g.cohortId = :cohort and g.email = '' and"
                                + HOLDS
                                + " order by m.askedAt desc",
                        Opens.class)
                .setParameter("cohort", cohort.value())
                .setParameter("today", today())
                .getResultList();
    }

    /** Whether there was such a grant of this person's. */
    boolean revoke(UUID grant, PersonId by) {
        return entities.createQuery(
                                "update GrantEntity g set g.revokedAt = :now where g.id = :id"
                                        + " and g.givenBy = :by and g.revokedAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("id", grant)
                        .setParameter("by", by.value())
                        .executeUpdate()
                == 1;
    }

    /** An address that is erased opens nothing any more. */
    void forget(String email) {
        entities.createQuery("delete from GrantEntity g where g.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }
}
