package org.ramure.cohorts.attendance.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code cohorts_attendance_sheet}; locked while something is added to its log. */
@Entity
@Table(name = "cohorts_attendance_sheet")
class AttendanceSheetEntity {

    @Id private UUID halfDayId;
    private UUID cohortId;
    private String shortId;
    private String secret;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private long events;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttendanceSheetEntity() {}

    /** Once closed and opened again, the window reaches back to when it was opened first. */
    void open(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
        closedAt = null;
    }

    void close(Instant now) {
        closedAt = now;
    }

    long nextOrdinal() {
        return ++events;
    }

    UUID halfDay() {
        return halfDayId;
    }

    UUID cohort() {
        return cohortId;
    }

    String shortId() {
        return shortId;
    }

    String secret() {
        return secret;
    }

    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
