/** The three clocks on pages, each total with the lines it is made of. */
@NullMarked
package org.ramure.cohorts.clock.ui;

import org.jspecify.annotations.NullMarked;
