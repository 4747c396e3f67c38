/** Files to read over plain HTTP. */
@NullMarked
package org.ramure.cohorts.review.web;

import org.jspecify.annotations.NullMarked;
