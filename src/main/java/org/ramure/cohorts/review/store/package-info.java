/** Rows and rules of readings. */
@NullMarked
package org.ramure.cohorts.review.store;

import org.jspecify.annotations.NullMarked;
