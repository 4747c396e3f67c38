/** The facilitator's views of attendance: the screen in the room, the sheet, the register. */
@NullMarked
package org.ramure.cohorts.attendance.ui;

import org.jspecify.annotations.NullMarked;
