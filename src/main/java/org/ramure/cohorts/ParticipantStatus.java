package org.ramure.cohorts;

/** What became of a person's place. */
public enum ParticipantStatus {
    INVITED,
    WAITING,
    ENROLLED,
    DECLINED,
    WITHDRAWN
}
