/** What people declare, and the three clocks put together. */
@NullMarked
package org.ramure.cohorts.clock.store;

import org.jspecify.annotations.NullMarked;
