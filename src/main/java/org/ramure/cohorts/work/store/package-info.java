/** Assignments as rows, and the rules of dates, versions and answers. */
@NullMarked
package org.ramure.cohorts.work.store;

import org.jspecify.annotations.NullMarked;
