/**
 * People read each other's work by the rubric, by rules that the template sets and everyone sees
 * before they write. This package is its public face: {@link org.ramure.cohorts.review.PeerReviews}
 * for whoever reads and is read, {@link org.ramure.cohorts.review.ReviewDesk} for those who run the
 * cohort. Where names are hidden, nothing that the first gives out tells them: no name, no id of a
 * person, no name of a file.
 */
@NullMarked
package org.ramure.cohorts.review;

import org.jspecify.annotations.NullMarked;
