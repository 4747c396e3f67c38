/**
 * The logbook: what a person writes for themselves along the way, in answer to a prompt or freely.
 * Nobody else reads it; extracts are shared one by one, as frozen copies, until a day. This package
 * is the public face, rows live in {@code store}.
 */
@NullMarked
package org.ramure.portfolio.logbook;

import org.jspecify.annotations.NullMarked;
