package org.ramure.cohorts.clock;

/** Where minutes come from; minutes of two clocks are never added up. */
public enum ClockKind {
    /** What was planned: the length of half-days and activities. */
    PRESCRIBED,
    /** What people say they spent. */
    DECLARED,
    /** What the attendance log shows: presence, less lateness and early departures. */
    OBSERVED
}
