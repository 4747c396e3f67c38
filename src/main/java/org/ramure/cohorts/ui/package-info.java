/**
 * Groups on the screen: the facilitator's pages, and sessions as visitors and learners see them.
 */
@NullMarked
package org.ramure.cohorts.ui;

import org.jspecify.annotations.NullMarked;
