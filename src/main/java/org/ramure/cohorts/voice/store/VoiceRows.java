package org.ramure.cohorts.voice.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.voice.Moment;
import org.springframework.stereotype.Component;

/** All questions to the tables of questionnaires, each one statement. */
@Component
class VoiceRows {

    private final EntityManager entities;

    VoiceRows(EntityManager entities) {
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

    /** What is read of a cohort. */
    record Site(UUID id, String slug, String template, CohortStatus status, LocalDate lastDay) {}

    List<Site> sites(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select c.id, c.slug, c.template, c.status, c.lastDay from CohortEntity c"
                                + " where c.id in :cohorts",
                        Site.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** A half-day that takes place; minutes count from midnight in Europe/Paris. */
    record Slot(UUID cohort, LocalDate day, int startMinute, int endMinute) {}

    /** In order of time. */
    List<Slot> halfDays(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select h.cohortId, h.day, h.startMinute, h.endMinute"
                                + " from HalfDayEntity h where h.cohortId in :cohorts"
                                + " and h.cancelled = false order by h.day, h.startMinute",
                        Slot.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    List<VoiceDateEntity> dates(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select d from VoiceDateEntity d where d.cohortId in :cohorts",
                        VoiceDateEntity.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    Optional<VoiceSheetEntity> sheet(UUID participant, Moment moment) {
        return entities.createQuery(
                        "select s from VoiceSheetEntity s left join fetch s.answers"
                                + " where s.participantId = :person and s.moment = :moment",
                        VoiceSheetEntity.class)
                .setParameter("person", participant)
                .setParameter("moment", moment)
                .getResultStream()
                .findFirst();
    }

    /** One person's sheets, or everyone's that were sent, with their answers. */
    List<VoiceSheetEntity> ofPerson(UUID participant) {
        return entities.createQuery(
                        "select distinct s from VoiceSheetEntity s left join fetch s.answers"
                                + " where s.participantId = :person",
                        VoiceSheetEntity.class)
                .setParameter("person", participant)
                .getResultList();
    }

    List<VoiceSheetEntity> sent(UUID cohort) {
        return entities.createQuery(
                        "select distinct s from VoiceSheetEntity s left join fetch s.answers"
                                + " where s.cohortId = :cohort and s.submittedAt is not null",
                        VoiceSheetEntity.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** That somebody sent a sheet. */
    record Sent(UUID participant, Moment moment, Instant at) {}

    List<Sent> sentBy(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select s.participantId, s.moment, s.submittedAt from VoiceSheetEntity s"
                                + " where s.cohortId in :cohorts and s.submittedAt is not null",
                        Sent.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    /** Places of people in these cohorts. */
    record Place(UUID id, UUID cohort) {}

    List<Place> places(Collection<UUID> cohorts) {
        return entities.createQuery(
                        "select p.id, p.cohortId from ParticipantEntity p where p.cohortId in"
                                + " :cohorts and p.status ="
                                + " org.ramure.cohorts.ParticipantStatus.ENROLLED",
                        Place.class)
                .setParameter("cohorts", cohorts)
                .getResultList();
    }

    List<VoiceSheetEntity> ofAccount(UUID person, String email) {
        return entities.createQuery(
                        "select distinct s from VoiceSheetEntity s left join fetch s.answers"
                                + " where s.participantId in (select p.id from ParticipantEntity p"
                                + " where p.personId = :person or p.email = :email)",
                        VoiceSheetEntity.class)
                .setParameter("person", person)
                .setParameter("email", email)
                .getResultList();
    }
}
