package org.ramure.cohorts.attendance;

/** What is known of someone's presence. */
public enum AttendanceStatus {
    /** Neither signed nor noted. */
    UNKNOWN,
    PRESENT,
    LATE,
    LEFT_EARLY,
    ABSENT,
    EXCUSED;

    /** Whether the person was there, at least for a while. */
    public boolean wasThere() {
        return this == PRESENT || this == LATE || this == LEFT_EARLY;
    }
}
