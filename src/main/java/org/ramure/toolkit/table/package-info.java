/**
 * Tables that authors bring: rows of a file, cells read column by column, and what becomes of each
 * line. Says nothing of what the lines are.
 */
@NullMarked
package org.ramure.toolkit.table;

import org.jspecify.annotations.NullMarked;
