/**
 * Examples as a table of a spreadsheet: brought in by authors and administrators, first tried
 * without writing anything, and taken out by everyone.
 */
@NullMarked
package org.ramure.toolkit.examples.csv;

import org.jspecify.annotations.NullMarked;
