package org.ramure.interop.lti.grades;

/** Where a score is. */
public enum GradeState {
    /** To be sent, for the first time or again. */
    WAITING,
    /** The platform took it. */
    SENT,
    /** The platform refused it for good; it leaves again when something changes, or when asked. */
    REFUSED
}
