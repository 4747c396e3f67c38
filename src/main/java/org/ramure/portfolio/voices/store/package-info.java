/** Rows and rules of voices on one grid. */
@NullMarked
package org.ramure.portfolio.voices.store;

import org.jspecify.annotations.NullMarked;
