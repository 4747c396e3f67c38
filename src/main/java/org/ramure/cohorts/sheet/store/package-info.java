/** Rows of sheets. */
@NullMarked
package org.ramure.cohorts.sheet.store;

import org.jspecify.annotations.NullMarked;
