package org.ramure.portfolio.dossier.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a dossier, none of which lasts while one is made. */
@Component
@Transactional
class DossierRows {

    /** A worker that says nothing for so long is dead: another takes the dossier up. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private final EntityManager entities;
    private final DossierGuestRows guests;
    private final Clock clock;

    DossierRows(EntityManager entities, DossierGuestRows guests, Clock clock) {
        this.guests = guests;
        this.entities = entities;
        this.clock = clock;
    }

    Instant stalledBefore() {
        return clock.instant().minus(LEASE);
    }

    Picks picks(PersonId person, CohortId cohort) {
        return choice(person, cohort).map(ChoiceEntity::picks).orElse(Picks.NONE);
    }

    private Optional<ChoiceEntity> choice(PersonId person, CohortId cohort) {
        return entities.createQuery(
                        "select c from ChoiceEntity c where c.personId = :person"
                                + " and c.cohortId = :cohort",
                        ChoiceEntity.class)
                .setParameter("person", person.value())
                .setParameter("cohort", cohort.value())
                .getResultStream()
                .findFirst();
    }

    void choose(PersonId person, CohortId cohort, Picks chosen) {
        ChoiceEntity row =
                choice(person, cohort)
                        .orElseGet(() -> {
                            var fresh = new ChoiceEntity(person.value(), cohort.value());
                            entities.persist(fresh);
                            return fresh;
                        });
        row.choose(chosen);
    }

    MadeEntity add(MadeEntity row) {
        entities.persist(row);
        return row;
    }

    Optional<MadeEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(MadeEntity.class, id));
    }

    /** Newest first. */
    List<MadeEntity> of(PersonId person, CohortId cohort) {
        return entities.createQuery(
                        "select m from MadeEntity m where m.personId = :person"
                                + " and m.cohortId = :cohort order by m.askedAt desc, m.id desc",
                        MadeEntity.class)
                .setParameter("person", person.value())
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    List<MadeEntity> of(PersonId person) {
        return entities.createQuery(
                        "select m from MadeEntity m where m.personId = :person"
                                + " order by m.askedAt",
                        MadeEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** What waits, or whose worker died, oldest first. */
    List<UUID> due() {
        return entities.createQuery(
                        "select m.id from MadeEntity m where m.state = :waiting"
                                + " or (m.state = :running and m.beatAt < :stalled)"
                                + " order by m.askedAt",
                        UUID.class)
                .setParameter("waiting", Dossier.State.WAITING)
                .setParameter("running", Dossier.State.RUNNING)
                .setParameter("stalled", stalledBefore())
                .getResultList();
    }

    /** Takes a dossier, unless another worker was faster; counts a restart where one had begun. */
    Optional<MadeEntity> claim(UUID id) {
        int taken =
                entities.createQuery(
                                "update MadeEntity m set m.restarts = m.restarts + case when"
                                        + " m.state = :running then 1 else 0 end, m.state = :running,"
                                        + " m.beatAt = :now, m.done = 0, m.total = 0"
                                        + " where m.id = :id and (m.state = :waiting"
                                        + " or (m.state = :running and m.beatAt < :stalled))")
                        .setParameter("running", Dossier.State.RUNNING)
                        .setParameter("waiting", Dossier.State.WAITING)
                        .setParameter("now", clock.instant())
                        .setParameter("stalled", stalledBefore())
                        .setParameter("id", id)
                        .executeUpdate();
        return taken == 1 ? find(id) : Optional.empty();
    }

    /** False where the dossier was deleted meanwhile. */
    boolean progress(UUID id, int done, int total) {
        return entities.createQuery(
                                "update MadeEntity m set m.done = :done, m.total = :total,"
                                        + " m.beatAt = :now where m.id = :id")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** False where the dossier was deleted meanwhile. */
    boolean finished(UUID id, DossierFiles.Packed packed) {
        return entities.createQuery(
                                "update MadeEntity m set m.state = :state, m.pages = :pages,"
                                        + " m.pieces = :pieces, m.pdfSize = :pdfSize,"
                                        + " m.pdfSha256 = :pdfSha256, m.zipSize = :zipSize,"
                                        + " m.zipSha256 = :zipSha256, m.problem = '',"
                                        + " m.finishedAt = :now where m.id = :id")
                        .setParameter("state", Dossier.State.DONE)
                        .setParameter("pages", packed.pages())
                        .setParameter("pieces", packed.pieces())
                        .setParameter("pdfSize", packed.pdf().size())
                        .setParameter("pdfSha256", packed.pdf().sha256())
                        .setParameter("zipSize", packed.zip().size())
                        .setParameter("zipSha256", packed.zip().sha256())
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void failed(UUID id, String problem) {
        entities.createQuery(
                        "update MadeEntity m set m.state = :state, m.problem = :problem,"
                                + " m.finishedAt = :now where m.id = :id")
                .setParameter("state", Dossier.State.FAILED)
                .setParameter("problem", problem)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Deletes a dossier, whom it was given to, and who opened it. */
    void delete(UUID id) {
        guests.forgetDossier(id);
        entities.createQuery("delete from GrantEntity g where g.dossierId = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.createQuery("delete from MadeEntity m where m.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    void forgetChoices(PersonId person) {
        entities.createQuery("delete from ChoiceEntity c where c.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}
