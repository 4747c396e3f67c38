/** Sheets in the player. */
@NullMarked
package org.ramure.toolkit.activity.ui;

import org.jspecify.annotations.NullMarked;
