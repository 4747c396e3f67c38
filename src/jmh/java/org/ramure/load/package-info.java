/**
 * A small load driver that walks learners' journeys through the real HTTP and UIDL interface of a
 * server on this machine: plain Java, loopback only, bounded in count and time. See
 * docs/performance.md.
 */
@NullMarked
package org.ramure.load;

import org.jspecify.annotations.NullMarked;
