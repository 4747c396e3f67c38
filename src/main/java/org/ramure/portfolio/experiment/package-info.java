/**
 * Trials at work and the loop around them: what was tried, the evidence, the reflection, feedback
 * asked from a named person, the learner's answer, and the level they claim. Where a loop stands is
 * computed from what happened, never stored. This package is the public face, rows live in {@code
 * store}.
 */
@NullMarked
package org.ramure.portfolio.experiment;

import org.jspecify.annotations.NullMarked;
