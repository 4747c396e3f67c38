/**
 * Which release of its online course a session follows, and from when on. The facilitator sees what
 * authors changed since, and moves when it suits the group.
 */
@NamedInterface("edition")
@NullMarked
package org.ramure.cohorts.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
