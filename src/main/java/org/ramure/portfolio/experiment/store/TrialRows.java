package org.ramure.portfolio.experiment.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Questions about trials, their evidence and claims. */
@Component
class TrialRows {

    private final EntityManager entities;

    TrialRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    Optional<TrialEntity> trial(UUID id) {
        return Optional.ofNullable(entities.find(TrialEntity.class, id));
    }

    List<TrialEntity> of(UUID person) {
        return entities.createQuery(
                        "select t from TrialEntity t where t.personId = :person"
                                + " order by t.createdAt desc, t.id desc",
                        TrialEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** A trial of the person's in which nothing stands yet. */
    Optional<TrialEntity> blank(UUID person) {
        return entities.createQuery(
                        "select t from TrialEntity t where t.personId = :person and not exists"
                                + " (select f.id from TrialFieldEntity f where f.trialId = t.id)"
                                + " and not exists (select e.id from TrialEvidenceEntity e"
                                + " where e.trialId = t.id) order by t.createdAt desc",
                        TrialEntity.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<TrialEvidenceEntity> evidence(Collection<UUID> trials) {
        return in(TrialEvidenceEntity.class, "trialId", trials, "addedAt");
    }

    List<TrialClaimEntity> claims(Collection<UUID> trials) {
        return in(TrialClaimEntity.class, "trialId", trials, "claimedAt");
    }

    List<FeedbackAskEntity> asks(Collection<UUID> trials) {
        return in(FeedbackAskEntity.class, "trialId", trials, "id");
    }

    List<FeedbackAskEntity> asksOf(UUID giver) {
        return in(FeedbackAskEntity.class, "giverId", List.of(giver), "id");
    }

    List<FeedbackAskEntity> asksIn(Collection<UUID> cohorts) {
        return in(FeedbackAskEntity.class, "cohortId", cohorts, "id");
    }

    private <T> List<T> in(Class<T> kind, String column, Collection<UUID> values, String order) {
        return values.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select x from %s x where x.%s in :values order by x.%s, x.id"
                                        .formatted(kind.getSimpleName(), column, order),
                                kind)
                        .setParameter("values", values)
                        .getResultList();
    }

    Optional<TrialEvidenceEntity> oneEvidence(UUID id) {
        return Optional.ofNullable(entities.find(TrialEvidenceEntity.class, id));
    }

    Optional<TrialClaimEntity> claim(UUID id) {
        return Optional.ofNullable(entities.find(TrialClaimEntity.class, id));
    }

    /** The ask, locked until the transaction ends: two answers at once are one after the other. */
    Optional<FeedbackAskEntity> held(UUID ask) {
        return Optional.ofNullable(
                entities.find(FeedbackAskEntity.class, ask, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The trial, locked likewise. */
    Optional<TrialEntity> heldTrial(UUID trial) {
        return Optional.ofNullable(
                entities.find(TrialEntity.class, trial, LockModeType.PESSIMISTIC_WRITE));
    }

    /** An event; its text is left out where only the fact is wanted. */
    record Happened(
            UUID ask,
            org.ramure.portfolio.experiment.FeedbackLoop.Kind kind,
            String text,
            java.time.Instant at) {}

    List<Happened> events(Collection<UUID> asks, boolean withText) {
        return asks.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e.askId, e.kind, "
                                        + (withText ? "e.body" : "''")
                                        + ", e.at from FeedbackEventEntity e where e.askId in"
                                        + " :asks order by e.at, e.id",
                                Happened.class)
                        .setParameter("asks", asks)
                        .getResultList();
    }

    List<TrialClaimEntity> claimsOf(UUID person, String framework) {
        return entities.createQuery(
                        "select c from TrialClaimEntity c where c.personId = :person"
                                + " and c.framework = :framework and c.withdrawnAt is null"
                                + " order by c.claimedAt desc, c.id desc",
                        TrialClaimEntity.class)
                .setParameter("person", person)
                .setParameter("framework", framework)
                .getResultList();
    }

    /** Bytes of all files of the person. */
    long bytes(UUID person) {
        return entities.createQuery(
                        "select coalesce(sum(e.sizeBytes), 0) from TrialEvidenceEntity e"
                                + " where e.personId = :person",
                        Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** Which of these stored files a row still names. */
    List<UUID> known(Collection<UUID> stored) {
        return entities.createQuery(
                        "select e.storedFile from TrialEvidenceEntity e"
                                + " where e.storedFile in :some",
                        UUID.class)
                .setParameter("some", stored)
                .getResultList();
    }

    /** Deletes everything that belongs to these trials, and them. */
    void deleteAll(Collection<UUID> trials) {
        if (trials.isEmpty()) {
            return;
        }
        run(
                "delete from FeedbackEventEntity e where e.askId in"
                        + " (select a.id from FeedbackAskEntity a where a.trialId in :ids)",
                trials);
        for (String part :
                List.of(
                        "FeedbackAskEntity",
                        "TrialClaimEntity",
                        "TrialEvidenceEntity",
                        "TrialFieldEntity")) {
            run("delete from " + part + " x where x.trialId in :ids", trials);
        }
        run("delete from TrialEntity t where t.id in :ids", trials);
        entities.clear();
    }

    private void run(String statement, Collection<UUID> ids) {
        entities.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }

    /** Feedback somebody gave stays with who got it, without their name. */
    void forgetGiver(UUID giver, UUID nobody) {
        entities.createQuery(
                        "update FeedbackAskEntity a set a.giverId = :nobody"
                                + " where a.giverId = :giver")
                .setParameter("nobody", nobody)
                .setParameter("giver", giver)
                .executeUpdate();
    }
}
