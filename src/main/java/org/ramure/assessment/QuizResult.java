package org.ramure.assessment;

import java.time.Instant;

/**
 * How the latest finished attempt at a quiz ended: right answers among all that were given, as they
 * were marked then; {@code attempts} counts the finished ones.
 */
public record QuizResult(int right, int answered, int attempts, Instant submittedAt) {}
