/** Rows of metadata: kept as it was read last, and read again every few hours. */
@NullMarked
package org.ramure.interop.saml.store;

import org.jspecify.annotations.NullMarked;
