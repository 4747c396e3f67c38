/** Attestations on the facilitator's page of a cohort. */
@NullMarked
package org.ramure.cohorts.award.ui;

import org.jspecify.annotations.NullMarked;
