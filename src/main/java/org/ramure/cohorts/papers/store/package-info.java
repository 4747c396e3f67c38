/**
 * Gathers what papers say, decides which can be given, and packs many of them in the background.
 * Implements {@link org.ramure.cohorts.papers}.
 */
@NullMarked
package org.ramure.cohorts.papers.store;

import org.jspecify.annotations.NullMarked;
