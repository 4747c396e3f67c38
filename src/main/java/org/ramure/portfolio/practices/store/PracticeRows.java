package org.ramure.portfolio.practices.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of this part; every question names whose they are. */
@Component
class PracticeRows {

    private final EntityManager entities;

    PracticeRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    List<PracticeVersionEntity> versions(PersonId person) {
        return entities.createQuery(
                        "select v from PracticeVersionEntity v where v.personId = :person"
                                + " order by v.number desc",
                        PracticeVersionEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<PracticeVersionEntity> versions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from PracticeVersionEntity v where v.id in :ids",
                                PracticeVersionEntity.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<PracticeVersionEntity> version(PersonId person, UUID id) {
        return Optional.ofNullable(entities.find(PracticeVersionEntity.class, id))
                .filter(v -> v.person().equals(person.value()));
    }

    /** Files of the present rows, oldest first. */
    List<PracticeFileEntity> files(PersonId person) {
        return allFiles(person).stream().filter(f -> !f.isWithdrawn()).toList();
    }

    List<PracticeFileEntity> allFiles(PersonId person) {
        return entities.createQuery(
                        "select f from PracticeFileEntity f where f.personId = :person"
                                + " order by f.addedAt, f.id",
                        PracticeFileEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    Optional<PracticeFileEntity> file(PersonId person, UUID id) {
        return entities.createQuery(
                        "select f from PracticeFileEntity f where f.personId = :person"
                                + " and f.id = :id",
                        PracticeFileEntity.class)
                .setParameter("person", person.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean isKeptSince(PersonId person, Instant moment) {
        return entities.createQuery(
                                "select count(v) from PracticeVersionEntity v"
                                        + " where v.personId = :person and v.frozenAt >= :moment",
                                Long.class)
                        .setParameter("person", person.value())
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }

    void flush() {
        entities.flush();
    }

    void remove(Object row) {
        entities.remove(row);
    }

    /** The stored files among these that a row names. */
    List<UUID> known(Collection<UUID> stored) {
        return entities.createQuery(
                        "select f.storedFile from PracticeFileEntity f where f.storedFile in :ids",
                        UUID.class)
                .setParameter("ids", stored)
                .getResultList();
    }

    Optional<PracticeTalkEntity> talk(UUID id) {
        return Optional.ofNullable(entities.find(PracticeTalkEntity.class, id))
                .filter(t -> !t.isWithdrawn());
    }

    /** The same with its row locked: two who confirm or write do so in turn. */
    Optional<PracticeTalkEntity> lockedTalk(UUID id) {
        return Optional.ofNullable(
                        entities.find(PracticeTalkEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(t -> !t.isWithdrawn());
    }

    List<PracticeTalkEntity> talksOf(PersonId person) {
        return talks("t.personId = :person", person);
    }

    List<PracticeTalkEntity> talksWith(PersonId other) {
        return talks("t.otherId = :person", other);
    }

    private List<PracticeTalkEntity> talks(String where, PersonId person) {
        return entities.createQuery(
                        "select t from PracticeTalkEntity t where t.withdrawnAt is null and "
                                + where
                                + " order by t.invitedAt desc, t.id desc",
                        PracticeTalkEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Invitations to an address that nobody has taken up. */
    List<PracticeTalkEntity> talksFor(String email) {
        return email.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from PracticeTalkEntity t where t.withdrawnAt is null"
                                        + " and t.otherId is null and t.otherEmail = :email"
                                        + " order by t.invitedAt desc, t.id desc",
                                PracticeTalkEntity.class)
                        .setParameter("email", email)
                        .getResultList();
    }

    boolean isInvited(UUID version, String email) {
        return entities.createQuery(
                                "select count(t) from PracticeTalkEntity t where"
                                        + " t.withdrawnAt is null and t.versionId = :version"
                                        + " and t.otherEmail = :email",
                                Long.class)
                        .setParameter("version", version)
                        .setParameter("email", email)
                        .getSingleResult()
                > 0;
    }

    List<PracticeTalkEntity> everyTalkOf(PersonId person) {
        return entities.createQuery(
                        "select t from PracticeTalkEntity t where t.personId = :person",
                        PracticeTalkEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<PracticeTalkEntity> everyTalkWith(PersonId person, String email) {
        return entities.createQuery(
                        "select t from PracticeTalkEntity t where t.otherId = :person"
                                + " or (:email <> '' and t.otherEmail = :email)",
                        PracticeTalkEntity.class)
                .setParameter("person", person.value())
                .setParameter("email", email)
                .getResultList();
    }
}
