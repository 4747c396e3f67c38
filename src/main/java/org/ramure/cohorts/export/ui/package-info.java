/** Exports and yearly counts on pages. */
@NullMarked
package org.ramure.cohorts.export.ui;

import org.jspecify.annotations.NullMarked;
