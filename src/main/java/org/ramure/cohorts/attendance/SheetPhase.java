package org.ramure.cohorts.attendance;

/** Where the signing of a half-day stands. */
public enum SheetPhase {
    /** Nobody opened it yet. */
    NOT_OPEN,
    OPEN,
    /** Closed by a facilitator, or long after the half-day. */
    CLOSED,
    /** The half-day was called off. */
    CANCELLED
}
