/** Rows of sign-in providers, and of sign-ins under way. */
@NullMarked
package org.ramure.interop.signin.store;

import org.jspecify.annotations.NullMarked;
