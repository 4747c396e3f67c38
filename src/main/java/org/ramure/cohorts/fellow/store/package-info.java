/** Reads places and facilitators. */
@NullMarked
package org.ramure.cohorts.fellow.store;

import org.jspecify.annotations.NullMarked;
