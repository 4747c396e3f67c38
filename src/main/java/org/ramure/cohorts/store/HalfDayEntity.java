package org.ramure.cohorts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDayChange;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.Modality;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_half_day}; times are minutes, which no time zone can shift. */
@Entity
@Table(name = "cohorts_half_day")
class HalfDayEntity {

    private static final int SECONDS = 60;

    @Id private UUID id;
    private UUID cohortId;
    private String templateId;
    private String title;

    @Column(name = "held_on")
    private LocalDate day;

    private int startMinute;
    private int endMinute;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private String room;
    private String link;
    private int sequenceNumber;
    private boolean cancelled;
    private String cancelledReason;
    private Instant changedAt;
    private UUID changedBy;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected HalfDayEntity() {}

    @SuppressWarnings("NullAway.Init") // set() fills the rest
    HalfDayEntity(UUID cohort, String templateId, HalfDayChange asked, UUID maker, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort;
        this.templateId = templateId;
        this.cancelledReason = "";
        set(asked);
        touch(maker, now);
    }

    private void set(HalfDayChange asked) {
        title = asked.title();
        day = asked.day();
        startMinute = asked.start().toSecondOfDay() / SECONDS;
        endMinute = asked.end().toSecondOfDay() / SECONDS;
        modality = asked.modality();
        room = asked.room();
        link = asked.link();
    }

    private void touch(UUID person, Instant now) {
        changedBy = person;
        changedAt = now;
    }

    void change(HalfDayChange asked, UUID person, Instant now) {
        set(asked);
        sequenceNumber++;
        touch(person, now);
    }

    void moveTo(LocalDate to, UUID person, Instant now) {
        if (!to.equals(day)) {
            day = to;
            sequenceNumber++;
            touch(person, now);
        }
    }

    void cancel(String reason, UUID person, Instant now) {
        cancelled = true;
        cancelledReason = reason;
        sequenceNumber++;
        touch(person, now);
    }

    HalfDay toHalfDay() {
        return new HalfDay(
                new HalfDayId(id),
                new CohortId(cohortId),
                templateId,
                title,
                day,
                LocalTime.ofSecondOfDay((long) startMinute * SECONDS),
                LocalTime.ofSecondOfDay((long) endMinute * SECONDS),
                modality,
                room,
                link,
                sequenceNumber,
                cancelled,
                cancelledReason,
                edited().version());
    }

    Edited edited() {
        return new Edited(Objects.requireNonNullElse(version, 0L), changedBy, changedAt);
    }

    UUID id() {
        return id;
    }

    UUID cohort() {
        return cohortId;
    }

    LocalDate day() {
        return day;
    }

    int sequence() {
        return sequenceNumber;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /** Whether both would ask people to be in two places at once. */
    boolean overlaps(HalfDayChange asked) {
        return !cancelled
                && day.equals(asked.day())
                && startMinute * SECONDS < asked.end().toSecondOfDay()
                && asked.start().toSecondOfDay() < endMinute * SECONDS;
    }
}
