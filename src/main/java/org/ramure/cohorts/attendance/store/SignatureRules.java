package org.ramure.cohorts.attendance.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.Remark;
import org.ramure.cohorts.attendance.SheetPhase;
import org.ramure.cohorts.attendance.SignatureOffer;
import org.ramure.cohorts.attendance.Signing;
import org.ramure.shared.UserFacingException;

/**
 * When a signature is taken. The code tells when the person looked at the screen, whatever the
 * phone's clock says; the clock is only compared with it. See {@code
 * docs/decisions/20261121-attendance-log.md}.
 */
final class SignatureRules {

    /** A code is good for the half minute it is shown and so long after. */
    static final Duration CODE_LASTS = Codes.STEP.multipliedBy(4);

    /** Sent later than this after signing, it was held for want of network. */
    static final Duration HELD = Duration.ofMinutes(2);

    static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final Duration DOUBT = Duration.ofMinutes(10);

    private final Meeting meeting;
    private final AttendanceSheetEntity sheet;
    private final SignatureOffer offer;
    private final Instant now;

    SignatureRules(
            Meeting meeting, AttendanceSheetEntity sheet, SignatureOffer offer, Instant now) {
        this.meeting = meeting;
        this.sheet = sheet;
        this.offer = offer;
        this.now = now;
    }

    Duration clockOffset() {
        return Duration.between(now, offer.sentAt());
    }

    private boolean wasHeld() {
        return Duration.between(offer.signedAt(), offer.sentAt()).abs().compareTo(HELD) >= 0;
    }

    /** When the code was shown; refuses what cannot be taken. */
    Instant requireTakable() {
        if (!wasHeld()) {
            requireOpen();
        }
        Instant opened =
                sheet.openedAt().orElseThrow(() -> refusal("notOpen", time(meeting.startsAt())));
        Instant closes = meeting.closesAt(sheet);
        Instant shown =
                Codes.shown(
                                sheet.secret(),
                                offer.code(),
                                opened,
                                now.isBefore(closes) ? now : closes)
                        .orElseThrow(() -> new UserFacingException(Signing.WRONG_CODE));
        if (now.isAfter(closes.plus(Meeting.GRACE))) {
            throw refusal("late", time(closes));
        }
        if (!wasHeld() && shown.plus(CODE_LASTS).isBefore(now)) {
            throw refusal("code.old");
        }
        return shown;
    }

    private void requireOpen() {
        SheetPhase phase = meeting.phase(java.util.Optional.of(sheet), now);
        switch (phase) {
            case OPEN -> {}
            case CANCELLED -> throw refusal("cancelled");
            case CLOSED -> throw refusal("closed", time(meeting.closesAt(sheet)));
            case NOT_OPEN -> throw refusal("notOpen", time(meeting.startsAt()));
        }
    }

    Set<Remark> remarks(Instant shown) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (clockOffset().abs().compareTo(CLOCK_TOLERANCE) > 0) {
            remarks.add(Remark.CLOCK_OFF);
        }
        if (wasHeld()) {
            remarks.add(Remark.HELD_OFFLINE);
            Instant corrected = offer.signedAt().minus(clockOffset());
            if (Duration.between(shown, corrected).abs().compareTo(DOUBT) > 0) {
                remarks.add(Remark.TIME_UNSURE);
            }
        }
        if (now.isAfter(meeting.closesAt(sheet))) {
            remarks.add(Remark.AFTER_CLOSE);
        }
        if (meeting.cancelled()) {
            remarks.add(Remark.AFTER_CANCELLATION);
        }
        return remarks;
    }

    static UserFacingException refusal(String what, Object... arguments) {
        return new UserFacingException("cohorts.attendance.sign." + what, arguments);
    }

    private static String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.ROOT)
                .format(ZonedDateTime.ofInstant(moment, HalfDay.ZONE));
    }
}
