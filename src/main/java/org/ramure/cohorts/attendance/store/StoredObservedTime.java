package org.ramure.cohorts.attendance.store;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.ObservedTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredObservedTime implements ObservedTime {

    private final EntityManager entities;

    StoredObservedTime(EntityManager entities) {
        this.entities = entities;
    }

    /** A line of the log with the length of its half-day. */
    record Happened(
            UUID cohort, UUID halfDay, UUID person, EventKind kind, int minutes, int length) {}

    private record Place(UUID cohort, UUID halfDay, UUID person) {}

    @Override
    public List<Spent> of(Collection<CohortId> cohorts, LocalDate from, LocalDate to) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        Map<Place, Standing> standings = new LinkedHashMap<>();
        happened(cohorts, from, to)
                .forEach(line ->
                        standings
                                .computeIfAbsent(
                                        new Place(line.cohort(), line.halfDay(), line.person()),
                                        place -> Standing.of(line.length(), List.of()))
                                .take(line.kind(), line.minutes()));
        return standings.entrySet().stream()
                .filter(known -> known.getValue().observed() > 0)
                .map(known ->
                        new Spent(
                                new CohortId(known.getKey().cohort()),
                                new HalfDayId(known.getKey().halfDay()),
                                new ParticipantId(known.getKey().person()),
                                known.getValue().observed()))
                .toList();
    }

    private List<Happened> happened(Collection<CohortId> cohorts, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select e.cohortId, e.halfDayId, e.participantId, e.kind, e.minutes,"
                                + " h.endMinute - h.startMinute"
                                + " from AttendanceEventEntity e, HalfDayEntity h"
                                + " where h.id = e.halfDayId and h.cancelled = false"
                                + " and h.day between :from and :to and e.cohortId in :cohorts"
                                + " and e.participantId is not null"
                                + " order by e.halfDayId, e.ordinal",
                        Happened.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("cohorts", cohorts.stream().map(CohortId::value).toList())
                .getResultList();
    }
}
