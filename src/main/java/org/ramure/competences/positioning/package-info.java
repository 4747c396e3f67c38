/**
 * Situating oneself, without a database or a page: the kind of activity that content files may use,
 * the level that ticked practices suggest, and the comparison of two readings.
 */
@NullMarked
package org.ramure.competences.positioning;

import org.jspecify.annotations.NullMarked;
