package org.ramure.cohorts.export;

/** Sorts of trainees of cerfa 10443, frame F-1. */
public enum TraineeType {
    PRIVATE_EMPLOYEE,
    APPRENTICE,
    JOB_SEEKER,
    INDIVIDUAL,
    OTHER,
    /** Nobody has said so. */
    UNKNOWN
}
