/**
 * What happens in the room while a half-day runs: where the running order stands, what is
 * projected, and questions answered on phones without an account. Answers are anonymous: a device
 * is known by a hash that differs from question to question, results are shown from five answers
 * up, and only counts are kept once the half-day is over.
 */
@NullMarked
package org.ramure.cohorts.live;

import org.jspecify.annotations.NullMarked;
