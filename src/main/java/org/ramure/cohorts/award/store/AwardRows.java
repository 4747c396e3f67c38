package org.ramure.cohorts.award.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;

/** All questions to the tables of papers, each one statement. */
@Component
class AwardRows {

    private static final String PENDING =
            "org.ramure.cohorts.award.store.AwardPaperEntity.State.PENDING";

    private final EntityManager entities;

    AwardRows(EntityManager entities) {
        this.entities = entities;
    }

    Optional<AwardRuleEntity> rule(UUID cohort) {
        return Optional.ofNullable(entities.find(AwardRuleEntity.class, cohort));
    }

    /** The cohort's row, made if need be and held until the transaction ends. */
    AwardRuleEntity hold(UUID cohort) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO cohorts_award_rule (cohort_id, least_percent)"
                                + " VALUES (:cohort, 0)")
                .setParameter("cohort", cohort)
                .executeUpdate();
        return entities.find(AwardRuleEntity.class, cohort, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Object row) {
        entities.persist(row);
    }

    /** The papers of this kind, the latest of each person last. */
    List<AwardPaperEntity> papers(UUID cohort, AttestationKind kind) {
        return entities.createQuery(
                        "select p from AwardPaperEntity p where p.cohortId = :cohort"
                                + " and p.kind = :kind order by p.generation",
                        AwardPaperEntity.class)
                .setParameter("cohort", cohort)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** A paper that was given, and to whom. */
    record Given(UUID attestation, String givenName, String familyName) {}

    List<Given> given(UUID cohort) {
        return entities.createQuery(
                        "select a.attestationId, p.givenName, p.familyName"
                                + " from AwardPaperEntity a, ParticipantEntity p"
                                + " where p.id = a.participantId and a.cohortId = :cohort"
                                + " and a.attestationId is not null"
                                + " order by p.familyName, p.givenName, a.issuedAt",
                        Given.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    Optional<AwardRunEntity> latest(UUID cohort) {
        return entities
                .createQuery(
                        "select r from AwardRunEntity r where r.cohortId = :cohort"
                                + " order by r.startedAt desc, r.id desc",
                        AwardRunEntity.class)
                .setParameter("cohort", cohort)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** How many papers of a run are in a state. */
    record Count(AwardPaperEntity.State state, long papers) {}

    List<Count> counts(UUID run) {
        return entities.createQuery(
                        "select p.state, count(p) from AwardPaperEntity p where p.runId = :run"
                                + " group by p.state",
                        Count.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** Runs of which something is left to do. */
    List<UUID> unfinished() {
        return entities.createQuery(
                        "select distinct p.runId from AwardPaperEntity p where p.state = "
                                + PENDING,
                        UUID.class)
                .getResultList();
    }

    /** Papers of a run that are left to do, a few at a time, those after {@code last}. */
    List<UUID> pending(UUID run, UUID last, int most) {
        return entities.createQuery(
                        "select p.id from AwardPaperEntity p where p.runId = :run and p.state = "
                                + PENDING
                                + " and p.id > :last order by p.id",
                        UUID.class)
                .setParameter("run", run)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** What the worker needs to issue a paper and to write to the person. */
    record Order(
            UUID participant,
            AttestationKind kind,
            int generation,
            String draft,
            UUID startedBy,
            @Nullable UUID account,
            String email,
            Language language,
            String title) {}

    Optional<Order> order(UUID paper) {
        return entities
                .createQuery(
                        "select a.participantId, a.kind, a.generation, a.draft, r.startedBy,"
                                + " p.personId, p.email, p.language, c.title"
                                + " from AwardPaperEntity a, AwardRunEntity r, ParticipantEntity p,"
                                + " CohortEntity c where a.id = :id and a.state = "
                                + PENDING
                                + " and r.id = a.runId and p.id = a.participantId"
                                + " and c.id = a.cohortId",
                        Order.class)
                .setParameter("id", paper)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Notes that a paper was issued; true for the one who was first to say so. */
    boolean issued(UUID paper, UUID attestation, Instant at, String keyHash) {
        return entities.createQuery(
                                "update AwardPaperEntity p set p.state ="
                                        + " org.ramure.cohorts.award.store.AwardPaperEntity.State.ISSUED,"
                                        + " p.draft = null, p.attestationId = :attestation,"
                                        + " p.issuedAt = :at, p.keyHash = :hash"
                                        + " where p.id = :id and p.state = "
                                        + PENDING)
                        .setParameter("attestation", attestation)
                        .setParameter("at", at)
                        .setParameter("hash", keyHash)
                        .setParameter("id", paper)
                        .executeUpdate()
                == 1;
    }

    /** Counts a failure; from {@code most} on, the paper waits for the next press. */
    void failed(UUID paper, int most) {
        entities.createQuery(
                        "update AwardPaperEntity p set p.attempts = p.attempts + 1,"
                                + " p.state = case when p.attempts + 1 >= :most then"
                                + " org.ramure.cohorts.award.store.AwardPaperEntity.State.FAILED"
                                + " else p.state end where p.id = :id and p.state = "
                                + PENDING)
                .setParameter("most", most)
                .setParameter("id", paper)
                .executeUpdate();
    }

    /** The attestation behind a key that was sent after this moment. */
    Optional<UUID> behind(String keyHash, Instant since) {
        return entities
                .createQuery(
                        "select p.attestationId from AwardPaperEntity p where p.keyHash = :hash"
                                + " and p.issuedAt > :since and p.attestationId is not null",
                        UUID.class)
                .setParameter("hash", keyHash)
                .setParameter("since", since)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** A person's papers, by their account or address. */
    List<AwardPaperEntity> of(PersonId person, String email) {
        return entities.createQuery(
                        "select a from AwardPaperEntity a, ParticipantEntity p"
                                + " where p.id = a.participantId"
                                + " and (p.personId = :person or p.email = :email)",
                        AwardPaperEntity.class)
                .setParameter("person", person.value())
                .setParameter("email", email)
                .getResultList();
    }

    /** What was not issued goes, with the name in its draft; keys open nothing any more. */
    void forget(Collection<UUID> papers) {
        if (papers.isEmpty()) {
            return;
        }
        entities.createQuery(
                        "delete from AwardPaperEntity p where p.id in :ids"
                                + " and p.attestationId is null")
                .setParameter("ids", papers)
                .executeUpdate();
        entities.createQuery("update AwardPaperEntity p set p.keyHash = null where p.id in :ids")
                .setParameter("ids", papers)
                .executeUpdate();
    }
}
