package org.ramure.cohorts;

/** The legal setting of a session; it decides which papers it gives and which words it may use. */
public enum Frame {
    LIBRE,
    OF,
    ACADEMIQUE,
    PROGRAMME
}
