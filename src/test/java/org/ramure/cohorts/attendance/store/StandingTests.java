package org.ramure.cohorts.attendance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.AttendanceRecord;
import org.ramure.cohorts.attendance.AttendanceStatus;
import org.ramure.cohorts.attendance.EventKind;

class StandingTests {

    private final List<AttendanceEvent> log = new ArrayList<>();

    private AttendanceRecord after(EventKind kind, int minutes) {
        log.add(
                new AttendanceEvent(
                        UUID.randomUUID(),
                        log.size() + 1,
                        kind,
                        minutes,
                        "",
                        Instant.EPOCH,
                        Optional.empty(),
                        "",
                        Optional.empty()));
        return Standing.record(UUID.randomUUID(), UUID.randomUUID(), 210, log);
    }

    @Test
    void aSignatureMakesAllMinutesObserved() {
        assertThat(after(EventKind.SIGNED, 0).observedMinutes()).isEqualTo(210);
    }

    @Test
    void latenessAndLeavingAreTakenAwayBoth() {
        after(EventKind.SIGNED, 0);
        after(EventKind.LATE, 15);
        AttendanceRecord record = after(EventKind.LEFT_EARLY, 30);

        assertThat(record.status()).isEqualTo(AttendanceStatus.LATE);
        assertThat(record.observedMinutes()).isEqualTo(165);
        assertThat(after(EventKind.PRESENT, 0).observedMinutes()).isEqualTo(210);
    }

    @Test
    void aNoteOfAbsenceStandsAgainstALaterSignature() {
        after(EventKind.ABSENT, 0);
        AttendanceRecord record = after(EventKind.SIGNED, 0);

        assertThat(record.status()).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(record.observedMinutes()).isZero();
        assertThat(record.events()).hasSize(2);
    }

    @Test
    void theBundleIsCompleteWithAPieceOfEachSort() {
        after(EventKind.DECLARED, 0);
        after(EventKind.CONNECTION, 80);
        AttendanceRecord partial = after(EventKind.CONNECTION, 60);
        assertThat(partial.bundle().isComplete()).isFalse();
        assertThat(partial.bundle().connectedMinutes()).isEqualTo(140);
        assertThat(partial.observedMinutes()).isEqualTo(210);

        assertThat(after(EventKind.WORK, 0).bundle().isComplete()).isTrue();
    }
}
