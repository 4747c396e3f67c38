/** Rows of reviews and interviews. Implements {@link org.ramure.portfolio.review}. */
@NullMarked
package org.ramure.portfolio.review.store;

import org.jspecify.annotations.NullMarked;
