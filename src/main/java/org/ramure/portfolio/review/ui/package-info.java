/** The review and the interview, for facilitators and for learners. */
@NullMarked
package org.ramure.portfolio.review.ui;

import org.jspecify.annotations.NullMarked;
