package org.ramure.cohorts;

/** Who may register: anyone, whoever holds the link, or only the invited. */
public enum Registration {
    PUBLIC,
    LINK,
    INVITED
}
