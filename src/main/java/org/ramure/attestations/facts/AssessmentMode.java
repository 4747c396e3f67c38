package org.ramure.attestations.facts;

/** How the level on one line is known; printed on every line and never summed up. */
public enum AssessmentMode {
    NONE,
    SELF,
    PEER,
    FACILITATOR,
    TUTOR,
    JURY,
    QUIZ;

    /** The last part of the wording's key, such as {@code mode.self}. */
    public String key() {
        return "attestations.mode." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
