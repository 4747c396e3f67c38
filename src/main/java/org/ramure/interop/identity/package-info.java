/**
 * Who somebody is elsewhere: an issuer's word for a person, and the person here that it stands for.
 * Two identities are never taken for one because of a name or an address; only the person may join
 * them, knowingly.
 */
@NullMarked
package org.ramure.interop.identity;

import org.jspecify.annotations.NullMarked;
