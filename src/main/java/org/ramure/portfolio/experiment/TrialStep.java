package org.ramure.portfolio.experiment;

/** The steps of a trial, in order. */
public enum TrialStep {
    TRY,
    EVIDENCE,
    REFLECTION,
    FEEDBACK,
    ANSWER,
    CLAIM
}
