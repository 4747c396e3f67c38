package org.ramure.cohorts.desk.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.desk.Notes;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;

/** All questions of the desk to the tables of the module, each one statement. */
@Component
class DeskRows {

    private final EntityManager entities;

    DeskRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A live session that somebody facilitates. */
    record Session(
            UUID id,
            String slug,
            String title,
            String template,
            LocalDate firstDay,
            LocalDate lastDay) {}

    List<Session> facilitated(PersonId caller) {
        return entities.createQuery(
                        "select c.id, c.slug, c.title, c.template, c.firstDay, c.lastDay"
                                + " from CohortEntity c, FacilitatorEntity f"
                                + " where f.cohortId = c.id and f.personId = :caller"
                                + " and c.status in (org.ramure.cohorts.CohortStatus.OPEN,"
                                + " org.ramure.cohorts.CohortStatus.RUNNING)"
                                + " order by c.firstDay, c.title, c.id",
                        Session.class)
                .setParameter("caller", caller.value())
                .getResultList();
    }

    /** Somebody who has a place. */
    record Person(
            UUID id,
            UUID cohort,
            @Nullable UUID account,
            String givenName,
            String familyName,
            String email) {

        String name() {
            String name = (givenName + " " + familyName).strip();
            return name.isEmpty() ? email : name;
        }
    }

    List<Person> enrolled(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select p.id, p.cohortId, p.personId, p.givenName, p.familyName, p.email"
                                + " from ParticipantEntity p where p.cohortId in :cohorts"
                                + " and p.status ="
                                + " org.ramure.cohorts.ParticipantStatus.ENROLLED"
                                + " order by p.familyName, p.givenName, p.email",
                        Person.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** A half-day that takes place; minutes count from midnight in Europe/Paris. */
    record Slot(
            UUID id,
            UUID cohort,
            String title,
            LocalDate day,
            int startMinute,
            int endMinute,
            String room) {}

    List<Slot> halfDays(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select h.id, h.cohortId, h.title, h.day, h.startMinute, h.endMinute,"
                                + " h.room from HalfDayEntity h where h.cohortId in :cohorts"
                                + " and h.cancelled = false order by h.day, h.startMinute",
                        Slot.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** The first and last day of a cohort, and what it was made from. */
    Optional<Session> session(UUID cohort) {
        return entities.createQuery(
                        "select c.id, c.slug, c.title, c.template, c.firstDay, c.lastDay"
                                + " from CohortEntity c where c.id = :id",
                        Session.class)
                .setParameter("id", cohort)
                .getResultStream()
                .findFirst();
    }

    /** Whom a facilitator meant to call by this day. */
    record Planned(UUID participant, LocalDate day) {}

    List<Planned> planned(Collection<UUID> cohorts, LocalDate by) {
        return entities.createQuery(
                        "select n.participantId, max(n.nextContact) from DeskNoteEntity n"
                                + " where n.cohortId in :cohorts and n.nextContact <= :day"
                                + " group by n.participantId",
                        Planned.class)
                .setParameter("cohorts", cohorts)
                .setParameter("day", by)
                .getResultList();
    }

    boolean facilitates(PersonId caller, UUID cohort) {
        return entities.createQuery(
                                "select count(f) from FacilitatorEntity f where f.cohortId ="
                                        + " :cohort and f.personId = :caller",
                                Long.class)
                        .setParameter("cohort", cohort)
                        .setParameter("caller", caller.value())
                        .getSingleResult()
                > 0;
    }

    List<DeskNoteEntity> notes(UUID participant) {
        return entities.createQuery(
                        "select n from DeskNoteEntity n where n.participantId = :person"
                                + " order by n.writtenAt desc, n.id desc",
                        DeskNoteEntity.class)
                .setParameter("person", participant)
                .getResultList();
    }

    Optional<DeskNoteEntity> note(UUID id) {
        return Optional.ofNullable(entities.find(DeskNoteEntity.class, id));
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

    /** Places of one person, known by address or account, in sessions of one organisation. */
    List<Notes.Past> history(String email, @Nullable UUID account, UUID organisation) {
        return entities.createQuery(
                        "select c.title, c.firstDay, c.lastDay, p.status from ParticipantEntity p,"
                                + " CohortEntity c where c.id = p.cohortId"
                                + " and c.organisationId = :organisation"
                                + " and (p.email = :email or p.personId = :account)"
                                + " and c.status <> org.ramure.cohorts.CohortStatus.DRAFT"
                                + " order by c.firstDay desc, c.title",
                        Notes.Past.class)
                .setParameter("organisation", organisation)
                .setParameter("email", email)
                .setParameter("account", account)
                .getResultList();
    }

    /** Notes that somebody wrote stay with their colleagues, without a name. */
    void forgetAuthor(PersonId person) {
        entities.createQuery(
                        "update DeskNoteEntity n set n.authorName = '' where n.authorId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    void forget(PersonId person, String email) {
        entities.createQuery(
                        "delete from DeskNoteEntity n where n.participantId in (select p.id from"
                                + " ParticipantEntity p where p.personId = :person"
                                + " or p.email = :email)")
                .setParameter("person", person.value())
                .setParameter("email", email)
                .executeUpdate();
    }
}
