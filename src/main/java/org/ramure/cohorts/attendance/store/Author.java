package org.ramure.cohorts.attendance.store;

import java.time.Instant;
import org.ramure.people.PersonId;

/** Which facilitator does something, under what name, when. */
record Author(PersonId id, String name, Instant at) {}
