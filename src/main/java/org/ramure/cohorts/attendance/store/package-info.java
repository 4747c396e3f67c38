/**
 * Sheets and their log as rows, the codes that a screen shows, and the rules of signing. Implements
 * {@link org.ramure.cohorts.attendance}.
 */
@NullMarked
package org.ramure.cohorts.attendance.store;

import org.jspecify.annotations.NullMarked;
