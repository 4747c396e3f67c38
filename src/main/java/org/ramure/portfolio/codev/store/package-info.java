/** Rows and rules of co-development sessions, pairs and trios. */
@NullMarked
package org.ramure.portfolio.codev.store;

import org.jspecify.annotations.NullMarked;
