package org.ramure.cohorts.fellow;

import org.ramure.people.PersonId;

/** Somebody in a cohort who has an account; the name is empty where none was given. */
public record Fellow(PersonId person, String name, boolean facilitator) {}
