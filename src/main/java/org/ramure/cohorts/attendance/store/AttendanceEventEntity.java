package org.ramure.cohorts.attendance.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.attendance.AttendanceEvent;
import org.ramure.cohorts.attendance.EventKind;
import org.ramure.cohorts.attendance.Remark;
import org.ramure.cohorts.attendance.SignatureFacts;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Persistable;

/** A row of {@code cohorts_attendance_event}: written once. */
@Entity
@Table(name = "cohorts_attendance_event")
class AttendanceEventEntity implements Persistable<UUID> {

    @Id private UUID id;
    private UUID cohortId;
    private UUID halfDayId;
    private long ordinal;
    private @Nullable UUID participantId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private int minutes;
    private String reason = "";
    private Instant recordedAt;
    private @Nullable UUID recordedBy;
    private String recordedName = "";
    private String typedName = "";
    private boolean drawn;

    @Enumerated(EnumType.STRING)
    private SignatureFacts.@Nullable Means means;

    private @Nullable Instant declaredAt;
    private @Nullable Instant codeShownAt;
    private long clockOffset;
    private String remarks = "";
    @Transient private boolean stored;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttendanceEventEntity() {}

    private AttendanceEventEntity(
            UUID id,
            AttendanceSheetEntity sheet,
            @Nullable UUID person,
            EventKind kind,
            Instant now) {
        this.id = id;
        this.cohortId = sheet.cohort();
        this.halfDayId = sheet.halfDay();
        this.ordinal = sheet.nextOrdinal();
        this.participantId = person;
        this.kind = kind;
        this.recordedAt = now;
    }

    static AttendanceEventEntity by(
            Author author, AttendanceSheetEntity sheet, @Nullable UUID person, EventKind kind) {
        var event = new AttendanceEventEntity(Uuids.next(), sheet, person, kind, author.at());
        event.recordedBy = author.id().value();
        event.recordedName = author.name();
        return event;
    }

    static AttendanceEventEntity signed(
            UUID id, AttendanceSheetEntity sheet, UUID person, SignatureFacts facts, Instant now) {
        var event = new AttendanceEventEntity(id, sheet, person, EventKind.SIGNED, now);
        event.typedName = facts.typedName();
        event.drawn = facts.drawn();
        event.means = facts.means();
        event.declaredAt = facts.declaredAt().orElse(null);
        event.codeShownAt = facts.codeShownAt().orElse(null);
        event.clockOffset = facts.clockOffsetSeconds();
        event.remarks = facts.remarks().stream().map(Remark::name).collect(Collectors.joining(","));
        return event;
    }

    AttendanceEventEntity because(int minutes, String reason) {
        this.minutes = minutes;
        this.reason = reason;
        return this;
    }

    AttendanceEventEntity onPaper(Instant signedOn) {
        means = SignatureFacts.Means.PAPER;
        declaredAt = signedOn;
        return this;
    }

    /** Takes the name out of a signature. */
    void forgetName() {
        typedName = "";
        drawn = false;
    }

    AttendanceEvent toEvent() {
        return new AttendanceEvent(
                id,
                ordinal,
                kind,
                minutes,
                reason,
                recordedAt,
                Optional.ofNullable(recordedBy).map(PersonId::new),
                recordedName,
                Optional.ofNullable(means).map(this::facts));
    }

    private SignatureFacts facts(SignatureFacts.Means how) {
        return new SignatureFacts(
                typedName,
                drawn,
                how,
                Optional.ofNullable(declaredAt),
                Optional.ofNullable(codeShownAt),
                clockOffset,
                remarkSet());
    }

    private Set<Remark> remarkSet() {
        return remarks.isEmpty()
                ? Set.of()
                : Arrays.stream(remarks.split(","))
                        .map(Remark::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Remark.class)));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        stored = true;
    }

    UUID halfDay() {
        return halfDayId;
    }

    UUID cohort() {
        return cohortId;
    }

    Optional<UUID> participant() {
        return Optional.ofNullable(participantId);
    }

    EventKind kind() {
        return kind;
    }
}
