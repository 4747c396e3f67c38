package org.ramure.cohorts;

/** Somebody to invite; all but the address may be empty. */
public record Invitee(
        String email, String givenName, String familyName, String organisation, String group) {}
