/**
 * Rows of webhooks and their outbox: messages are written with what they tell of, in one
 * transaction, and carried by workers that hold them by a lease.
 */
@NullMarked
package org.ramure.interop.webhooks.store;

import org.jspecify.annotations.NullMarked;
