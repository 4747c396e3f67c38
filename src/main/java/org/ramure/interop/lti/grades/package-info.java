/**
 * Grades towards platforms (AGS): what somebody's score is, the outbox that scores wait in, and the
 * log a teacher reads. A score is what a person has done of what a placement asks for: the result
 * of the quiz where it is a quiz, else the share of activities done.
 */
@NullMarked
package org.ramure.interop.lti.grades;

import org.jspecify.annotations.NullMarked;
