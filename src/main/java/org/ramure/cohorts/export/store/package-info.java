/** Where exported rows come from, and what was chosen for the yearly counts. */
@NullMarked
package org.ramure.cohorts.export.store;

import org.jspecify.annotations.NullMarked;
