/** Rows of rewritten compasses. */
@NullMarked
package org.ramure.toolkit.compass.store;

import org.jspecify.annotations.NullMarked;
