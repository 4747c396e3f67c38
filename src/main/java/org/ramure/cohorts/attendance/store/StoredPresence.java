package org.ramure.cohorts.attendance.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.desk.PresenceFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the desk what the log says of people, in one query for all cohorts. Half-days that were
 * called off say nothing of anyone.
 */
@Component
@Transactional(readOnly = true)
class StoredPresence implements PresenceFacts {

    private final AttendanceEventRepository events;

    StoredPresence(AttendanceEventRepository events) {
        this.events = events;
    }

    /** A line of the log, without what the desk need not know. */
    record Happening(UUID halfDay, UUID person, EventKind kind, int minutes) {}

    private record Place(UUID halfDay, UUID person) {}

    @Override
    public List<Presence> of(Collection<CohortId> cohorts) {
        if (cohorts.isEmpty()) {
            return List.of();
        }
        Map<Place, Standing> standings = new LinkedHashMap<>();
        events.happenings(cohorts.stream().map(CohortId::value).toList())
                .forEach(line ->
                        standings
                                .computeIfAbsent(
                                        new Place(line.halfDay(), line.person()),
                                        place -> Standing.open())
                                .take(line.kind(), line.minutes()));
        return standings.entrySet().stream()
                .flatMap(known -> presence(known.getKey(), known.getValue().status()))
                .toList();
    }

    private static Stream<Presence> presence(Place place, AttendanceStatus status) {
        return mark(status).stream()
                .map(mark ->
                        new Presence(
                                new ParticipantId(place.person()),
                                new HalfDayId(place.halfDay()),
                                mark));
    }

    private static Optional<Mark> mark(AttendanceStatus status) {
        return switch (status) {
            case UNKNOWN -> Optional.empty();
            case PRESENT -> Optional.of(Mark.PRESENT);
            case LATE -> Optional.of(Mark.LATE);
            case LEFT_EARLY -> Optional.of(Mark.LEFT_EARLY);
            case ABSENT -> Optional.of(Mark.ABSENT);
            case EXCUSED -> Optional.of(Mark.EXCUSED);
        };
    }
}
