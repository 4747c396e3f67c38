package org.ramure.toolkit.hackathon;

/** What somebody is in a hackathon; one person is one of these and no more. */
public enum Part {
    ORGANISER,
    PARTICIPANT,
    JURY
}
