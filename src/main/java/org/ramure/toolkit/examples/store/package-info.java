/** Rows of examples and of contributions. */
@NullMarked
package org.ramure.toolkit.examples.store;

import org.jspecify.annotations.NullMarked;
