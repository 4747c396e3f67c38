package org.ramure.cohorts;

/** What inviting came to: letters sent, people who already had a place, addresses that are none. */
public record Invited(int sent, int already, int refused) {}
