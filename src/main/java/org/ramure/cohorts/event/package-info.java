/** What happened to cohorts, said to whoever listens; published in the transaction that did it. */
@NamedInterface("event")
@NullMarked
package org.ramure.cohorts.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
