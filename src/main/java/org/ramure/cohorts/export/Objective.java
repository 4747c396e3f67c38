package org.ramure.cohorts.export;

/** What a training is for, after cerfa 10443, frame F-3. */
public enum Objective {
    RNCP,
    RS,
    CQP,
    OTHER_TRAINING,
    SKILLS_REVIEW,
    VAE
}
