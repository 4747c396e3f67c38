/** What a guest sees before they are in. */
@NullMarked
package org.ramure.portfolio.guests.ui;

import org.jspecify.annotations.NullMarked;
