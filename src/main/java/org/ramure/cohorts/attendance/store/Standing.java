package org.ramure.cohorts.attendance.store;

import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.Bundle;
import org.ramure.cohorts.attendance.EventKind;

/**
 * What the log says of one person in one half-day. The last note of a facilitator stands; a
 * signature, on a phone or declared from afar, counts where nothing was noted.
 */
final class Standing {

    private final int prescribed;
    private AttendanceStatus status = AttendanceStatus.UNKNOWN;
    private int late;
    private int early;

    private Standing(int prescribed, List<AttendanceEvent> events) {
        this.prescribed = prescribed;
        events.forEach(event -> take(event.kind(), event.minutes()));
    }

    static Standing of(int prescribed, List<AttendanceEvent> events) {
        return new Standing(prescribed, events);
    }

    static AttendanceRecord record(
            UUID halfDay, UUID person, int prescribed, List<AttendanceEvent> events) {
        Standing now = of(prescribed, events);
        return new AttendanceRecord(
                new HalfDayId(halfDay),
                new ParticipantId(person),
                now.status,
                prescribed,
                now.observed(),
                now.late,
                now.early,
                bundle(events),
                List.copyOf(events));
    }

    /** Nothing known yet; what happened is then {@linkplain #take taken} in order. */
    static Standing open() {
        return new Standing(0, List.of());
    }

    void take(EventKind kind, int minutes) {
        switch (kind) {
            case SIGNED, DECLARED -> signed();
            case REKEYED, PRESENT -> noted(AttendanceStatus.PRESENT, 0, 0);
            case LATE -> noted(AttendanceStatus.LATE, minutes, early);
            case LEFT_EARLY ->
                    noted(
                            late > 0 ? AttendanceStatus.LATE : AttendanceStatus.LEFT_EARLY,
                            late,
                            minutes);
            case ABSENT -> noted(AttendanceStatus.ABSENT, 0, 0);
            case EXCUSED -> noted(AttendanceStatus.EXCUSED, 0, 0);
            case CONNECTION, WORK, OPENED, CLOSED, COUNTERSIGNED -> {}
        }
    }

    private void signed() {
        if (status == AttendanceStatus.UNKNOWN) {
            status = AttendanceStatus.PRESENT;
        }
    }

    private void noted(AttendanceStatus noted, int lateMinutes, int earlyMinutes) {
        status = noted;
        late = lateMinutes;
        early = earlyMinutes;
    }

    AttendanceStatus status() {
        return status;
    }

    int observed() {
        return status.wasThere() ? Math.max(0, prescribed - late - early) : 0;
    }

    private static Bundle bundle(List<AttendanceEvent> events) {
        List<AttendanceEvent> connections =
                events.stream().filter(e -> e.kind() == EventKind.CONNECTION).toList();
        return new Bundle(
                events.stream()
                        .anyMatch(e -> e.kind().isSignature() || e.kind() == EventKind.DECLARED),
                connections.size(),
                connections.stream().mapToInt(AttendanceEvent::minutes).sum(),
                (int) events.stream().filter(e -> e.kind() == EventKind.WORK).count());
    }
}
