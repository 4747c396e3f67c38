/** Rows of filled sheets. */
@NullMarked
package org.ramure.toolkit.document.store;

import org.jspecify.annotations.NullMarked;
