/**
 * Half-days in people's own calendars: one feed per person at an address that they can renew or
 * revoke, and one file per half-day. What was called off stays in the feed, marked.
 */
@NullMarked
package org.ramure.cohorts.feed;

import org.jspecify.annotations.NullMarked;
