/** The player: outline, activity, previous and next, time left; and the plain page to print. */
@NullMarked
package org.ramure.learning.ui;

import org.jspecify.annotations.NullMarked;
