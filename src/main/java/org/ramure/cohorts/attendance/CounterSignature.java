package org.ramure.cohorts.attendance;

import java.time.Instant;
import org.ramure.people.PersonId;

/** The facilitator's; {@code outdated} says that something came after it. */
public record CounterSignature(PersonId by, String name, Instant at, boolean outdated) {}
