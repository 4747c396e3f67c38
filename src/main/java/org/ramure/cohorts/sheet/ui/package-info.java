/** Pages of sheets: one's own, and those of whoever runs the cohort. */
@NullMarked
package org.ramure.cohorts.sheet.ui;

import org.jspecify.annotations.NullMarked;
