/** Pages of the logbook. */
@NullMarked
package org.ramure.portfolio.logbook.ui;

import org.jspecify.annotations.NullMarked;
