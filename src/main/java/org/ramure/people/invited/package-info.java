/**
 * Guests of one object: invited by mail, let in by the link of their letter and a code sent to the
 * same address, until a date, and no further than that object. Whoever owns the object decides what
 * a guest may do there; this package knows only that it is them.
 */
@NamedInterface("invited")
@NullMarked
package org.ramure.people.invited;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
