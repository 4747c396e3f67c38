/**
 * People whom others sign in: a university's platform that says who somebody is. Such a person has
 * an account without an address and without a password. Whoever calls has proved the word of the
 * other side; this package opens the session, also inside that side's page (a frame).
 */
@NamedInterface("elsewhere")
@NullMarked
package org.ramure.people.elsewhere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
