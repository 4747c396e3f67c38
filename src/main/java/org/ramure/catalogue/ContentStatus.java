package org.ramure.catalogue;

/**
 * Where content stands: only active and beta content is listed; retired content stays readable for
 * those who began it.
 */
public enum ContentStatus {
    DRAFT,
    BETA,
    ACTIVE,
    RETIRED;

    public boolean isListed() {
        return this == BETA || this == ACTIVE;
    }
}
