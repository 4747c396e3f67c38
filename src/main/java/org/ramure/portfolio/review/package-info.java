/**
 * The end of a long pathway: the final review in front of the group, and the final interview, in
 * which a learner and a facilitator agree, competence by competence, which reading is stated. What
 * both confirmed is frozen and becomes the attestation of competences.
 */
@NullMarked
package org.ramure.portfolio.review;

import org.jspecify.annotations.NullMarked;
