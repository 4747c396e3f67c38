package org.ramure.toolkit.hackathon.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Questions about rows; whoever asks has a transaction and proves the right. */
@Component
class HackathonRows {

    private static final List<String> OF_TEAM =
            List.of("HackathonEntryEntity", "HackathonConflictEntity", "HackathonFileEntity");

    private static final List<String> PARTS =
            List.of(
                    "HackathonEntryEntity",
                    "HackathonConflictEntity",
                    "HackathonFileEntity",
                    "HackathonMemberEntity",
                    "HackathonTeamEntity");

    private final EntityManager entities;

    HackathonRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    private <T> List<T> all(Class<T> type, String question, Object... parameters) {
        TypedQuery<T> query = entities.createQuery(question, type);
        fill(query, parameters);
        return query.getResultList();
    }

    private void run(String statement, Object... parameters) {
        Query query = entities.createQuery(statement);
        fill(query, parameters);
        query.executeUpdate();
    }

    private static void fill(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
    }

    Optional<HackathonEntity> find(UUID hackathon) {
        return Optional.ofNullable(entities.find(HackathonEntity.class, hackathon));
    }

    Optional<HackathonEntity> bySlug(String slug) {
        return all(HackathonEntity.class, "select h from HackathonEntity h where h.slug = ?1", slug)
                .stream()
                .findFirst();
    }

    /** Until the transaction ends nobody else changes who is in it or whether marks are open. */
    void lock(HackathonEntity hackathon) {
        entities.flush();
        entities.refresh(hackathon, LockModeType.PESSIMISTIC_WRITE);
    }

    List<HackathonEntity> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(
                        HackathonEntity.class,
                        "select h from HackathonEntity h where h.id in ?1"
                                + " order by h.firstDay desc, h.createdAt desc",
                        ids);
    }

    List<HackathonMemberEntity> members(UUID hackathon) {
        return all(
                HackathonMemberEntity.class,
                "select m from HackathonMemberEntity m where m.hackathonId = ?1"
                        + " order by m.addedAt, m.id",
                hackathon);
    }

    List<HackathonMemberEntity> jury(UUID hackathon) {
        return members(hackathon).stream().filter(HackathonMemberEntity::judges).toList();
    }

    Optional<HackathonMemberEntity> member(UUID id) {
        return Optional.ofNullable(entities.find(HackathonMemberEntity.class, id));
    }

    /** Reads the row again, so that no earlier answer of this transaction counts. */
    void lock(HackathonMemberEntity member) {
        entities.flush();
        entities.refresh(member, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is this person's, and what waits for their address. */
    List<HackathonMemberEntity> memberships(PersonId person, String address) {
        return all(
                HackathonMemberEntity.class,
                "select m from HackathonMemberEntity m where m.personId = ?1"
                        + " or (m.personId is null and m.email = ?2 and m.email <> '')",
                person.value(),
                address);
    }

    Optional<HackathonMemberEntity> ofInvitation(UUID invitation) {
        return all(
                        HackathonMemberEntity.class,
                        "select m from HackathonMemberEntity m where m.invitationId = ?1",
                        invitation)
                .stream()
                .findFirst();
    }

    List<HackathonTeamEntity> teams(UUID hackathon) {
        return all(
                HackathonTeamEntity.class,
                "select t from HackathonTeamEntity t where t.hackathonId = ?1"
                        + " order by t.pitch, t.id",
                hackathon);
    }

    Optional<HackathonTeamEntity> team(UUID id) {
        return Optional.ofNullable(entities.find(HackathonTeamEntity.class, id));
    }

    List<HackathonConflictEntity> conflicts(UUID hackathon) {
        return all(
                HackathonConflictEntity.class,
                "select c from HackathonConflictEntity c where c.hackathonId = ?1",
                hackathon);
    }

    List<HackathonFileEntity> files(UUID hackathon) {
        return all(
                HackathonFileEntity.class,
                "select f from HackathonFileEntity f where f.hackathonId = ?1",
                hackathon);
    }

    List<HackathonFileEntity> filesBy(PersonId person) {
        return all(
                HackathonFileEntity.class,
                "select f from HackathonFileEntity f where f.personId = ?1",
                person.value());
    }

    Optional<HackathonFileEntity> file(UUID team) {
        return all(
                        HackathonFileEntity.class,
                        "select f from HackathonFileEntity f where f.teamId = ?1",
                        team)
                .stream()
                .findFirst();
    }

    List<UUID> known(Collection<UUID> stored) {
        return all(
                UUID.class,
                "select f.storedFile from HackathonFileEntity f where f.storedFile in ?1",
                stored);
    }

    /** Forgets a team; its people have none then. */
    void erase(HackathonTeamEntity team) {
        entities.flush();
        OF_TEAM.forEach(part -> run("delete from " + part + " p where p.teamId = ?1", team.id()));
        run("update HackathonMemberEntity m set m.teamId = null where m.teamId = ?1", team.id());
        run("delete from HackathonTeamEntity t where t.id = ?1", team.id());
        entities.clear();
    }

    /** Forgets somebody of the hackathon with what they marked. */
    void erase(HackathonMemberEntity member) {
        entities.flush();
        run("delete from HackathonEntryEntity e where e.ownerId = ?1", member.id());
        run("delete from HackathonConflictEntity c where c.jurorId = ?1", member.id());
        run("delete from HackathonMemberEntity m where m.id = ?1", member.id());
        entities.clear();
    }

    void erase(HackathonEntity hackathon) {
        entities.flush();
        PARTS.forEach(
                part -> run("delete from " + part + " p where p.hackathonId = ?1", hackathon.id()));
        run("delete from HackathonEntity h where h.id = ?1", hackathon.id());
        entities.clear();
    }

    /** Puts another id in place of a person's where they made or left something. */
    void rewrite(UUID person, UUID other) {
        run("update HackathonEntity h set h.createdBy = ?2 where h.createdBy = ?1", person, other);
        run(
                "update HackathonFileEntity f set f.personId = ?2 where f.personId = ?1",
                person,
                other);
    }
}
