/** Rows of identities. */
@NullMarked
package org.ramure.interop.identity.store;

import org.jspecify.annotations.NullMarked;
