/** Rows of typed texts. */
@NullMarked
package org.ramure.portfolio.typed.store;

import org.jspecify.annotations.NullMarked;
