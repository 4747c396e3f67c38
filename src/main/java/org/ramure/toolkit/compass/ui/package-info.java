/** Compasses as people follow them, and as authors look at their rules. */
@NullMarked
package org.ramure.toolkit.compass.ui;

import org.jspecify.annotations.NullMarked;
