/** A university's sign-in service for tests, honest or not. */
@NullMarked
package org.ramure.interop.saml.idp;

import org.jspecify.annotations.NullMarked;
