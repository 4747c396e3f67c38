/** The facilitator's pages: whom to talk to, people and steps, a person; and one's own standing. */
@NullMarked
package org.ramure.cohorts.desk.ui;

import org.jspecify.annotations.NullMarked;
