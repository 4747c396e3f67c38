/** Rows of the logbook and of what is shared of it. */
@NullMarked
package org.ramure.portfolio.logbook.store;

import org.jspecify.annotations.NullMarked;
