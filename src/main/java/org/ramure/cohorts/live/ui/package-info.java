/** The running order as facilitators see it while a half-day runs, and what was answered. */
@NullMarked
package org.ramure.cohorts.live.ui;

import org.jspecify.annotations.NullMarked;
