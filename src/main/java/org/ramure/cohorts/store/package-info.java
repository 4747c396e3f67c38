/**
 * Cohorts as rows, and the rules they obey: who may see what, dates that do not collide, capacity
 * and waiting list, words that a frame refuses. Implements the module's public face.
 */
@NullMarked
package org.ramure.cohorts.store;

import org.jspecify.annotations.NullMarked;
