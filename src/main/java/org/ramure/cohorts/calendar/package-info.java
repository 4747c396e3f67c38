/** Days on which nobody meets, and moving dates around them. Knows no database. */
@NullMarked
package org.ramure.cohorts.calendar;

import org.jspecify.annotations.NullMarked;
