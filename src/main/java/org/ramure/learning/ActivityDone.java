package org.ramure.learning;

import java.time.Instant;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;

/**
 * A person has done an activity, for the first time; published in the transaction that records it.
 */
public record ActivityDone(PersonId person, ActivityId activity, Instant at) {}
