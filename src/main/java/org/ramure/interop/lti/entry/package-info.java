/**
 * The way in: a login that a platform begins, the state that comes back with its message, and every
 * check of that message. Nothing here trusts what it was not given a signature for.
 */
@NullMarked
package org.ramure.interop.lti.entry;

import org.jspecify.annotations.NullMarked;
