/** What the review brings to the dossier. */
@NullMarked
package org.ramure.portfolio.review.chapter;

import org.jspecify.annotations.NullMarked;
