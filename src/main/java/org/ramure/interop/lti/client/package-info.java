/**
 * Calls to the outside, towards platforms: only to addresses that are allowed, within limits of
 * time and size, without following anybody elsewhere; and the access tokens such calls need. Knows
 * no row and no person.
 */
@NullMarked
package org.ramure.interop.lti.client;

import org.jspecify.annotations.NullMarked;
