/** Rows of platforms, placements, launches and keys. */
@NullMarked
package org.ramure.interop.lti.store;

import org.jspecify.annotations.NullMarked;
