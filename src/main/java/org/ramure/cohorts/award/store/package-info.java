/** Rows and rules of attestations for a whole cohort, and the worker that gives them. */
@NullMarked
package org.ramure.cohorts.award.store;

import org.jspecify.annotations.NullMarked;
