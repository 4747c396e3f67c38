package org.ramure.cohorts.template;

/**
 * How people read each other's work, decided before anybody writes: how many works each person
 * reads, whether names are hidden both ways, how many days they have once the work was due, whether
 * they read another group's work where they can, whether late work joins in (else the facilitator
 * alone reads it), and after how many days a reading that did not come is given to somebody else.
 */
public record PeerReview(
        int each,
        boolean blind,
        int days,
        boolean otherGroups,
        boolean lateJoins,
        int redistributeAfter) {}
