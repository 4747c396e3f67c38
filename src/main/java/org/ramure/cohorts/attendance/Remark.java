package org.ramure.cohorts.attendance;

/** What is worth knowing of a signature; none of them makes it void. */
public enum Remark {
    /** Signed without network and sent later. */
    HELD_OFFLINE,
    /** The phone's clock was more than five minutes off. */
    CLOCK_OFF,
    /** The time that the phone says does not go with when the code was shown. */
    TIME_UNSURE,
    AFTER_CLOSE,
    AFTER_COUNTERSIGNATURE,
    AFTER_CANCELLATION,
    /** A facilitator had noted that the person was not there; that note stands. */
    AFTER_ABSENCE
}
