/** Pages of assignments: the participant's own, and those of whoever answers. */
@NullMarked
package org.ramure.cohorts.work.ui;

import org.jspecify.annotations.NullMarked;
