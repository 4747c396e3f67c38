package org.ramure.cohorts.feed.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortStatus;
import org.ramure.cohorts.Modality;
import org.ramure.cohorts.ParticipantStatus;
import org.springframework.stereotype.Component;

/** What feeds read and write, each one statement. */
@Component
class FeedRows {

    private static final int HOUR = 60;
    private static final String SITE =
            "c.id, c.slug, c.title, c.template, c.status, c.firstDay, c.room, c.link,"
                    + " c.changedAt, c.version, ";

    private final EntityManager entities;

    FeedRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A session as one person has it; {@code place} is empty for those who run it. */
    record Site(
            UUID id,
            String slug,
            String title,
            String template,
            CohortStatus status,
            LocalDate firstDay,
            String room,
            String link,
            Instant changedAt,
            Long version,
            @Nullable ParticipantStatus place,
            @Nullable Long placeVersion,
            @Nullable Instant placeChangedAt) {

        boolean isLost() {
            return status == CohortStatus.CANCELLED || place == ParticipantStatus.WITHDRAWN;
        }

        /** Grows with each change of the session or of the place in it. */
        int changes() {
            return Math.toIntExact(version + (placeVersion == null ? 0 : placeVersion));
        }

        Instant lastChange() {
            return placeChangedAt != null && placeChangedAt.isAfter(changedAt)
                    ? placeChangedAt
                    : changedAt;
        }
    }

    /** Sessions in which a person has a place, or had one. */
    List<Site> attended(UUID person, String email, LocalDate since) {
        return entities.createQuery(
                        "select "
                                + SITE
                                + "p.status, p.version, p.answeredAt from CohortEntity c,"
                                + " ParticipantEntity p where p.cohortId = c.id"
                                + " and (p.personId = :person or p.email = :email)"
                                + " and p.status in"
                                + " (org.ramure.cohorts.ParticipantStatus.ENROLLED,"
                                + " org.ramure.cohorts.ParticipantStatus.WITHDRAWN)"
                                + " and c.status <> org.ramure.cohorts.CohortStatus.DRAFT"
                                + " and c.lastDay >= :since order by c.firstDay, c.id, p.id",
                        Site.class)
                .setParameter("person", person)
                .setParameter("email", email)
                .setParameter("since", since)
                .getResultList();
    }

    List<Site> facilitated(UUID person, LocalDate since) {
        return entities.createQuery(
                        "select "
                                + SITE
                                + "f.since"
                                + " from CohortEntity c, FacilitatorEntity f"
                                + " where f.cohortId = c.id and f.personId = :person"
                                + " and c.lastDay >= :since order by c.firstDay, c.id",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("since", since)
                .getResultStream()
                .map(FeedRows::run)
                .toList();
    }

    private static Site run(Object[] row) {
        return new Site(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (CohortStatus) row[4],
                (LocalDate) row[5],
                (String) row[6],
                (String) row[7],
                (Instant) row[8],
                (Long) row[9],
                null,
                null,
                (Instant) row[10]);
    }

    /** A half-day, cancelled or not; minutes count from midnight in Europe/Paris. */
    record Slot(
            UUID id,
            UUID cohort,
            String title,
            LocalDate day,
            int startMinute,
            int endMinute,
            Modality modality,
            String room,
            String link,
            int sequence,
            boolean cancelled,
            String reason,
            Instant changedAt) {

        LocalTime start() {
            return LocalTime.of(startMinute / HOUR, startMinute % HOUR);
        }

        LocalTime end() {
            return LocalTime.of(endMinute / HOUR, endMinute % HOUR);
        }
    }

    List<Slot> halfDays(Collection<UUID> cohorts) {
        return cohorts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select h.id, h.cohortId, h.title, h.day, h.startMinute,"
                                        + " h.endMinute, h.modality, h.room, h.link,"
                                        + " h.sequenceNumber, h.cancelled, h.cancelledReason,"
                                        + " h.changedAt from HalfDayEntity h where h.cohortId in"
                                        + " :cohorts order by h.day, h.startMinute, h.id",
                                Slot.class)
                        .setParameter("cohorts", cohorts)
                        .getResultList();
    }

    Optional<AgendaEntity> byToken(String token) {
        return entities.createQuery(
                        "select a from AgendaEntity a where a.token = :token", AgendaEntity.class)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    Optional<AgendaEntity> of(UUID person) {
        return Optional.ofNullable(entities.find(AgendaEntity.class, person));
    }

    void add(AgendaEntity agenda) {
        entities.persist(agenda);
    }

    void forget(UUID person) {
        entities.createQuery("delete from AgendaEntity a where a.personId = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
