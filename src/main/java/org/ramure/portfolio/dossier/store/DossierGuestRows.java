package org.ramure.portfolio.dossier.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.portfolio.dossier.Dossiers.Form;
import org.ramure.portfolio.guests.GuestSecrets;
import org.springframework.stereotype.Component;

/** Guests of dossiers and the log of who opened what; each question one statement. */
@Component
class DossierGuestRows {

    private static final String ALL = "select g from DossierGuestEntity g where ";

    private final EntityManager entities;
    private final Clock clock;

    DossierGuestRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void add(DossierGuestEntity guest) {
        entities.persist(guest);
    }

    Optional<DossierGuestEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(DossierGuestEntity.class, id));
    }

    Optional<DossierGuestEntity> byToken(String token) {
        return byToken(token, LockModeType.NONE);
    }

    /** Codes are sent and tried one after the other. */
    Optional<DossierGuestEntity> lockedByToken(String token) {
        return byToken(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<DossierGuestEntity> byToken(String token, LockModeType lock) {
        return entities.createQuery(ALL + "g.link.tokenHash = :hash", DossierGuestEntity.class)
                .setParameter("hash", GuestSecrets.hash(token))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(guest -> guest.isGood(now()));
    }

    /** Those whose link holds, oldest first. */
    List<DossierGuestEntity> of(Collection<UUID> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                ALL
                                        + "g.dossierId in :dossiers and g.revokedAt is null"
                                        + " and g.link.untilAt > :now order by g.givenAt, g.id",
                                DossierGuestEntity.class)
                        .setParameter("dossiers", dossiers)
                        .setParameter("now", now())
                        .getResultList();
    }

    void opened(UUID dossier, UUID reader, String name, Form form) {
        entities.persist(new DossierOpeningEntity(dossier, reader, name, form, now()));
    }

    /** Newest first. */
    List<DossierOpeningEntity> openings(Collection<UUID> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from DossierOpeningEntity o where o.dossierId in"
                                        + " :dossiers order by o.openedAt desc, o.id desc",
                                DossierOpeningEntity.class)
                        .setParameter("dossiers", dossiers)
                        .getResultList();
    }

    /** A dossier is deleted. */
    void forgetDossier(UUID dossier) {
        entities.createQuery("delete from DossierGuestEntity g where g.dossierId = :id")
                .setParameter("id", dossier)
                .executeUpdate();
        entities.createQuery("delete from DossierOpeningEntity o where o.dossierId = :id")
                .setParameter("id", dossier)
                .executeUpdate();
    }

    /** Somebody is erased who read dossiers of others. */
    void forgetReader(UUID person, String email) {
        entities.createQuery(
                        "update DossierOpeningEntity o set o.readerName = '', o.readerId = null"
                                + " where o.readerId = :person")
                .setParameter("person", person)
                .executeUpdate();
        entities.createQuery("delete from DossierGuestEntity g where g.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }

    /** Links that ended before then are forgotten with the address; who opened stays. */
    int forgetGuests(Instant before) {
        return entities.createQuery(
                        "delete from DossierGuestEntity g where g.link.untilAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
