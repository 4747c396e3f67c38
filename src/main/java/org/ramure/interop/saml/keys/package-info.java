/** Our own keys and certificates: made, kept, sealed, rotated. */
@NullMarked
package org.ramure.interop.saml.keys;

import org.jspecify.annotations.NullMarked;
