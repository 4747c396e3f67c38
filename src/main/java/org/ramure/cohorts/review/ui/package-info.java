/** Pages of reading each other's work. */
@NullMarked
package org.ramure.cohorts.review.ui;

import org.jspecify.annotations.NullMarked;
