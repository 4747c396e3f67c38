/**
 * The way in: the request a browser carries to a university, and every check of the answer that
 * comes back. Nothing here trusts what it was not given a signature for.
 */
@NullMarked
package org.ramure.interop.saml.entry;

import org.jspecify.annotations.NullMarked;
