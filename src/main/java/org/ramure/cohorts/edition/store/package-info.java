/** Decisions about releases, and what follows from them for each person. */
@NullMarked
package org.ramure.cohorts.edition.store;

import org.jspecify.annotations.NullMarked;
