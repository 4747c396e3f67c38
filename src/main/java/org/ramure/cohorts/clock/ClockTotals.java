package org.ramure.cohorts.clock;

/**
 * Minutes by clock: planned in all, planned of what was done on line, declared, observed. They are
 * never added up.
 */
public record ClockTotals(int prescribed, int prescribedDone, int declared, int observed) {}
