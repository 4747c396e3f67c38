/**
 * Questionnaires of a session's template, filled in by its people: before it, at its end, months
 * later, or one question. Those who run the session see who answered, and results added up; names
 * go with answers only before the session, where they help to prepare it.
 */
@NullMarked
package org.ramure.cohorts.voice;

import org.jspecify.annotations.NullMarked;
