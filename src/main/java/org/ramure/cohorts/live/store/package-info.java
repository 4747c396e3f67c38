/** Running orders, live questions and anonymous answers as rows, and how they are counted. */
@NullMarked
package org.ramure.cohorts.live.store;

import org.jspecify.annotations.NullMarked;
