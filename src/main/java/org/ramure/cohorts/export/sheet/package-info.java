/** Rows in, bytes out: CSV and XLSX, one row in memory at a time. */
@NullMarked
package org.ramure.cohorts.export.sheet;

import org.jspecify.annotations.NullMarked;
