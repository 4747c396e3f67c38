package org.ramure.people;

/** What a signed-in person may do; everyone with an account is at least a learner. */
public enum Role {
    LEARNER,
    FACILITATOR,
    AUTHOR,
    ADMINISTRATOR;

    /** Names for {@code @RolesAllowed}. */
    public static final String LEARNER_ROLE = "LEARNER";

    public static final String FACILITATOR_ROLE = "FACILITATOR";
    public static final String AUTHOR_ROLE = "AUTHOR";
    public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";
}
