/** Rows of addresses, and feeds made of half-days. */
@NullMarked
package org.ramure.cohorts.feed.store;

import org.jspecify.annotations.NullMarked;
