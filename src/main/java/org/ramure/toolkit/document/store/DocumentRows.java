package org.ramure.toolkit.document.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** Questions about rows; whoever asks has a transaction and proves the right. */
@Component
class DocumentRows {

    private static final List<String> PARTS =
            List.of("WordingEntity", "MemberEntity", "VersionEntity", "DocEntryEntity");

    private final EntityManager entities;

    DocumentRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    Optional<DocumentEntity> find(UUID document) {
        return Optional.ofNullable(entities.find(DocumentEntity.class, document));
    }

    List<DocumentEntity> ownedBy(PersonId person) {
        return entities.createQuery(
                        "select d from DocumentEntity d where d.ownerId = :person"
                                + " order by d.changedAt desc",
                        DocumentEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Documents by their ids, in no order. */
    List<DocumentEntity> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from DocumentEntity d where d.id in :ids",
                                DocumentEntity.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<DocumentEntity> ofActivity(PersonId owner, UUID activity) {
        return entities
                .createQuery(
                        "select d from DocumentEntity d where d.ownerId = :person"
                                + " and d.activityId = :activity",
                        DocumentEntity.class)
                .setParameter("person", owner.value())
                .setParameter("activity", activity)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * One saving of a document after the other: each inserts a row that points to it and then
     * changes it, which two at once could not do without waiting for one another.
     */
    void lock(UUID document) {
        entities.createNativeQuery("SELECT id FROM toolkit_document WHERE id = :id FOR UPDATE")
                .setParameter("id", document)
                .getResultList();
    }

    void touch(UUID document, Instant now) {
        entities.createQuery("update DocumentEntity d set d.changedAt = :now where d.id = :id")
                .setParameter("now", now)
                .setParameter("id", document)
                .executeUpdate();
    }

    /** Everyone a document was ever shared with, the latest first. */
    List<MemberEntity> members(UUID document) {
        return entities.createQuery(
                        "select m from MemberEntity m where m.documentId = :document"
                                + " order by m.addedAt desc, m.id desc",
                        MemberEntity.class)
                .setParameter("document", document)
                .getResultList();
    }

    Optional<MemberEntity> member(UUID document, UUID member) {
        return Optional.ofNullable(entities.find(MemberEntity.class, member))
                .filter(row -> row.documentId().equals(document));
    }

    Optional<MemberEntity> ofInvitation(UUID invitation) {
        return entities
                .createQuery(
                        "select m from MemberEntity m where m.invitationId = :id",
                        MemberEntity.class)
                .setParameter("id", invitation)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Memberships of a person and of the cohorts they are in. */
    List<MemberEntity> memberships(PersonId person, Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select m from MemberEntity m where m.personId = :person"
                                + " or m.cohortId in :cohorts",
                        MemberEntity.class)
                .setParameter("person", person.value())
                .setParameter("cohorts", cohorts.isEmpty() ? List.of(new UUID(0, 0)) : cohorts)
                .getResultList();
    }

    List<VersionEntity> versions(UUID document) {
        return entities.createQuery(
                        "select v from VersionEntity v where v.documentId = :document"
                                + " order by v.number desc",
                        VersionEntity.class)
                .setParameter("document", document)
                .getResultList();
    }

    List<SignatureEntity> signatures(UUID document) {
        return entities.createQuery(
                        "select s from SignatureEntity s where s.versionId in (select v.id from"
                                + " VersionEntity v where v.documentId = :document)"
                                + " order by s.party",
                        SignatureEntity.class)
                .setParameter("document", document)
                .getResultList();
    }

    List<WordingEntity> wordings(UUID document, String key) {
        return entities.createQuery(
                        "select w from WordingEntity w where w.documentId = :document"
                                + " and w.fieldKey = :key order by w.savedAt desc, w.id desc",
                        WordingEntity.class)
                .setParameter("document", document)
                .setParameter("key", key)
                .setMaxResults(100)
                .getResultList();
    }

    /** Erases a document and all its parts. */
    void erase(UUID document) {
        run(
                "delete from SignatureEntity s where s.versionId in"
                        + " (select v.id from VersionEntity v where v.documentId = :id)",
                document);
        PARTS.forEach(part -> run("delete from " + part + " p where p.documentId = :id", document));
        entities.createNativeQuery("DELETE FROM toolkit_count WHERE document_id = :id")
                .setParameter("id", document)
                .executeUpdate();
        run("delete from DocumentEntity d where d.id = :id", document);
    }

    private void run(String statement, UUID document) {
        entities.createQuery(statement).setParameter("id", document).executeUpdate();
    }

    /** Puts another id in place of a writer's, wherever they wrote. */
    void rewrite(UUID person, UUID other) {
        for (String statement :
                List.of(
                        "update WordingEntity w set w.savedBy = :other where w.savedBy = :person",
                        "update VersionEntity v set v.takenBy = :other where v.takenBy = :person",
                        "update SignatureEntity s set s.signedBy = :other"
                                + " where s.signedBy = :person")) {
            entities.createQuery(statement)
                    .setParameter("person", person)
                    .setParameter("other", other)
                    .executeUpdate();
        }
    }

    void flush() {
        entities.flush();
    }
}
