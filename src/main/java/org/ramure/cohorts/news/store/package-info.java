/** Rows of what was and is to be told, and the run that tells it. */
@NullMarked
package org.ramure.cohorts.news.store;

import org.jspecify.annotations.NullMarked;
