package org.ramure.cohorts.attendance.store;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.news.SigningAddresses;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Personal addresses of signing pages for letters: three statements in all. */
@Component
@Transactional
class LetterAddresses implements SigningAddresses {

    private static final String NEW_SHEET =
            "INSERT IGNORE INTO cohorts_attendance_sheet"
                    + " (half_day_id, cohort_id, short_id, secret, events) VALUES (?, ?, ?, ?, 0)";

    private final EntityManager entities;
    private final JdbcTemplate database;
    private final SigningLinks links;

    LetterAddresses(EntityManager entities, JdbcTemplate database, SigningLinks links) {
        this.entities = entities;
        this.database = database;
        this.links = links;
    }

    private record Expected(UUID halfDay, UUID cohort, UUID person) {}

    @Override
    public Map<HalfDayId, Map<ParticipantId, String>> of(Collection<HalfDayId> halfDays) {
        List<UUID> ids = halfDays.stream().map(HalfDayId::value).toList();
        List<Expected> expected =
                entities.createQuery(
                                "select h.id, h.cohortId, p.id from HalfDayEntity h,"
                                        + " ParticipantEntity p where p.cohortId = h.cohortId"
                                        + " and h.id in :ids and h.cancelled = false"
                                        + " and h.modality <>"
                                        + " org.ramure.cohorts.Modality.ASYNCHRONOUS"
                                        + " and p.status ="
                                        + " org.ramure.cohorts.ParticipantStatus.ENROLLED",
                                Expected.class)
                        .setParameter("ids", ids)
                        .getResultList();
        makeMissing(expected);
        Map<UUID, AttendanceSheetEntity> sheets =
                entities.createQuery(
                                "select s from AttendanceSheetEntity s where s.halfDayId in :ids",
                                AttendanceSheetEntity.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        AttendanceSheetEntity::halfDay, Function.identity()));
        Map<HalfDayId, Map<ParticipantId, String>> all = new HashMap<>();
        for (Expected one : expected) {
            AttendanceSheetEntity sheet = sheets.get(one.halfDay());
            if (sheet != null) {
                all.computeIfAbsent(new HalfDayId(one.halfDay()), id -> new HashMap<>())
                        .put(new ParticipantId(one.person()), links.personal(sheet, one.person()));
            }
        }
        return all;
    }

    private void makeMissing(List<Expected> expected) {
        Map<UUID, UUID> cohorts = new HashMap<>();
        expected.forEach(one -> cohorts.put(one.halfDay(), one.cohort()));
        List<Object[]> sheets =
                cohorts.entrySet().stream()
                        .map(one ->
                                new Object[] {
                                    one.getKey().toString(),
                                    one.getValue().toString(),
                                    Codes.newShortId(),
                                    Codes.newSecret()
                                })
                        .toList();
        if (!sheets.isEmpty()) {
            database.batchUpdate(NEW_SHEET, sheets);
        }
    }
}
