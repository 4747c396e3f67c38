package org.ramure.cohorts.export;

/** Where the money for a trainee comes from, after the lines of cerfa 10443, frame C. */
public enum Funding {
    EMPLOYER,
    SKILLS_PLAN,
    ALTERNATION,
    CPF,
    TRANSITION,
    JOB_SEEKERS_FUND,
    SELF_EMPLOYED_FUND,
    PUBLIC_AGENTS,
    EUROPE,
    STATE,
    REGION,
    FRANCE_TRAVAIL,
    OTHER_PUBLIC,
    INDIVIDUAL,
    OTHER_PROVIDER,
    OTHER,
    /** Nobody has said so. */
    UNKNOWN
}
