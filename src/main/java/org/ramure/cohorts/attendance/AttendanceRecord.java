package org.ramure.cohorts.attendance;

import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.ParticipantId;

/**
 * One person in one half-day, as the log says it. Prescribed minutes are the half-day's length,
 * observed ones what is left of it after absence, lateness and leaving; neither contains the
 * connected minutes of {@link Bundle}, which are another clock. Events are in order of time.
 */
public record AttendanceRecord(
        HalfDayId halfDay,
        ParticipantId participant,
        AttendanceStatus status,
        int prescribedMinutes,
        int observedMinutes,
        int lateMinutes,
        int earlyMinutes,
        Bundle bundle,
        List<AttendanceEvent> events) {

    /** The first signature, the one that counts. */
    public Optional<AttendanceEvent> signature() {
        return events.stream().filter(event -> event.kind().isSignature()).findFirst();
    }

    /**
     * Whether a facilitator should look at it: a remark that leaves a doubt, and nobody has noted
     * since how it was.
     */
    public boolean isDoubtful() {
        return signature().filter(this::leavesDoubt).isPresent();
    }

    private boolean leavesDoubt(AttendanceEvent signed) {
        boolean odd =
                signed.signature()
                        .filter(f -> f.remarks().stream().anyMatch(AttendanceRecord::leavesDoubt))
                        .isPresent();
        return odd
                && events.stream()
                        .skip(events.indexOf(signed) + 1L)
                        .noneMatch(event -> event.kind().isMark());
    }

    private static boolean leavesDoubt(Remark remark) {
        return remark != Remark.HELD_OFFLINE && remark != Remark.AFTER_CLOSE;
    }
}
