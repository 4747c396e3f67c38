package org.ramure.assessment;

import java.time.Instant;
import org.ramure.catalogue.ActivityId;
import org.ramure.people.PersonId;

/**
 * A person has answered the last question of an attempt; published in the transaction that records
 * it.
 */
public record QuizSubmitted(PersonId person, ActivityId quiz, Instant at) {}
