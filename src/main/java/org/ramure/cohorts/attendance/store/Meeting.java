package org.ramure.cohorts.attendance.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.shared.Language;

/** A half-day as signing sees it, and when one may sign for it. */
record Meeting(
        UUID id,
        UUID cohort,
        String cohortTitle,
        String title,
        LocalDate day,
        int startMinute,
        int endMinute,
        boolean cancelled,
        Language language,
        Frame frame) {

    /** A sheet opens so long before the half-day. */
    static final Duration EARLY = Duration.ofHours(1);

    /** A sheet that nobody closed closes so long after the half-day. */
    static final Duration FORGOTTEN = Duration.ofHours(2);

    /** Signatures made without network are taken so long after the sheet closed. */
    static final Duration GRACE = Duration.ofDays(7);

    private static final int MINUTES = 60;

    LocalTime start() {
        return time(startMinute);
    }

    LocalTime end() {
        return time(endMinute);
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }

    Instant startsAt() {
        return day.atTime(start()).atZone(HalfDay.ZONE).toInstant();
    }

    Instant endsAt() {
        return day.atTime(end()).atZone(HalfDay.ZONE).toInstant();
    }

    int minutes() {
        return endMinute - startMinute;
    }

    /** When signing ends: as told, or some time after the half-day or the opening. */
    Instant closesAt(AttendanceSheetEntity sheet) {
        Instant opened = sheet.openedAt().orElse(endsAt());
        Instant last = opened.isAfter(endsAt()) ? opened : endsAt();
        return sheet.closedAt().orElse(last.plus(FORGOTTEN));
    }

    SheetPhase phase(Optional<AttendanceSheetEntity> sheet, Instant now) {
        if (cancelled) {
            return SheetPhase.CANCELLED;
        }
        return sheet.filter(s -> s.openedAt().isPresent())
                .map(s -> now.isBefore(closesAt(s)) ? SheetPhase.OPEN : SheetPhase.CLOSED)
                .orElse(SheetPhase.NOT_OPEN);
    }

    static Meeting of(HalfDay halfDay, String cohortTitle, Language language, Frame frame) {
        return new Meeting(
                halfDay.id().value(),
                halfDay.cohort().value(),
                cohortTitle,
                halfDay.title(),
                halfDay.day(),
                halfDay.start().toSecondOfDay() / MINUTES,
                halfDay.end().toSecondOfDay() / MINUTES,
                halfDay.cancelled(),
                language,
                frame);
    }
}
