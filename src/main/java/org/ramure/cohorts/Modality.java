package org.ramure.cohorts;

/** How people meet. */
public enum Modality {
    ON_SITE,
    REMOTE,
    ASYNCHRONOUS
}
