package org.ramure.cohorts;

import org.ramure.people.PersonId;

/** Someone who runs a cohort; one of them leads. The name is the address where none is given. */
public record Facilitator(PersonId person, String name, String email, boolean lead) {}
