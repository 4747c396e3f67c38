/**
 * Metadata: that of universities and federations, read as a stream within limits and believed only
 * under the signature that was asked for, and our own.
 */
@NullMarked
package org.ramure.interop.saml.metadata;

import org.jspecify.annotations.NullMarked;
