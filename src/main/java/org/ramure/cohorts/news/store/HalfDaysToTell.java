package org.ramure.cohorts.news.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.Modality;
import org.springframework.stereotype.Component;

/** Half-days to come, and those that changed; each question is one statement. */
@Component
class HalfDaysToTell {

    private final EntityManager entities;

    HalfDaysToTell(EntityManager entities) {
        this.entities = entities;
    }

    /** A half-day, cancelled or not, of a session that people count on. */
    record Slot(
            UUID id,
            UUID cohort,
            String slug,
            String title,
            LocalDate day,
            int startMinute,
            int endMinute,
            Modality modality,
            String room,
            String link,
            boolean cancelled,
            String reason,
            String usualRoom) {

        String where() {
            return modality != Modality.ON_SITE ? "" : room.isEmpty() ? usualRoom : room;
        }
    }

    List<Slot> from(Collection<CohortId> cohorts, LocalDate today) {
        return entities.createQuery(
                        "select h.id, h.cohortId, c.slug, h.title, h.day, h.startMinute,"
                                + " h.endMinute, h.modality, h.room, h.link, h.cancelled,"
                                + " h.cancelledReason, c.room from HalfDayEntity h, CohortEntity c"
                                + " where c.id = h.cohortId and c.id in :cohorts"
                                + " and c.status in (org.ramure.cohorts.CohortStatus.OPEN,"
                                + " org.ramure.cohorts.CohortStatus.RUNNING)"
                                + " and h.day >= :today order by h.day, h.startMinute",
                        Slot.class)
                .setParameter("cohorts", cohorts.stream().map(CohortId::value).toList())
                .setParameter("today", today)
                .getResultList();
    }

    /** The last change of each half-day since then. */
    record Change(UUID halfDay, Integer sequence, Instant at) {}

    List<Change> changes(Collection<CohortId> cohorts, Instant since) {
        return entities.createQuery(
                        "select c.halfDayId, max(c.sequenceNumber), max(c.happenedAt)"
                                + " from NewsChangeEntity c where c.cohortId in :cohorts"
                                + " and c.happenedAt >= :since group by c.halfDayId",
                        Change.class)
                .setParameter("cohorts", cohorts.stream().map(CohortId::value).toList())
                .setParameter("since", since)
                .getResultList();
    }
}
