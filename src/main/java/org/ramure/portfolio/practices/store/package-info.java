/** Rows and rules of valued practices. */
@NullMarked
package org.ramure.portfolio.practices.store;

import org.jspecify.annotations.NullMarked;
