/**
 * The facilitator's desk: whom to talk to and why, people and steps side by side, private notes,
 * messages to a selection. This package is its public face; {@link
 * org.ramure.cohorts.desk.PresenceFacts} is the plug by which attendance tells what it knows.
 */
@NullMarked
package org.ramure.cohorts.desk;

import org.jspecify.annotations.NullMarked;
