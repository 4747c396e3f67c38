/** The pages of rhythms: « mon parcours » of a learner, « rythme » of those who run a cohort. */
@NullMarked
package org.ramure.portfolio.rhythm.ui;

import org.jspecify.annotations.NullMarked;
