/** Rows of answers and dates, and what they add up to. */
@NullMarked
package org.ramure.cohorts.voice.store;

import org.jspecify.annotations.NullMarked;
