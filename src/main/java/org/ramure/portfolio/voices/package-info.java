/**
 * Voices on one grid: at a moment of the pathway, or at one the learner chose, people who saw the
 * learner at work say what they see. Each reading is kept by {@code competences} with who, as what,
 * when and on which version; here is who was asked, what may be seen already, and the talk about
 * what differs. Whoever has no part in it is told {@code portfolio.voices.unknown}.
 */
@NullMarked
package org.ramure.portfolio.voices;

import org.jspecify.annotations.NullMarked;
