/** Rows of rhythms: logs of starts and pauses, meetings, ticks, and answered plans. */
@NullMarked
package org.ramure.portfolio.rhythm.store;

import org.jspecify.annotations.NullMarked;
