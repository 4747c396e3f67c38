package org.ramure.cohorts.attendance;

/**
 * A piece of the bundle: {@code kind} is {@link EventKind#DECLARED}, {@code CONNECTION} or {@code
 * WORK}; {@code minutes} where known, else 0; {@code text} says what it is and where it comes from.
 */
public record Evidence(EventKind kind, int minutes, String text) {}
