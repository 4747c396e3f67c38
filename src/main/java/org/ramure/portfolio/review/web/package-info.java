/** Saving the shared sheet of an interview over plain HTTP. */
@NullMarked
package org.ramure.portfolio.review.web;

import org.jspecify.annotations.NullMarked;
