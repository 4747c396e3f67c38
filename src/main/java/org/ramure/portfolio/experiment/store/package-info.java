/** Rows of trials, their evidence, feedback and claims. */
@NullMarked
package org.ramure.portfolio.experiment.store;

import org.jspecify.annotations.NullMarked;
