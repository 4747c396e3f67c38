/** Addresses of a sign-in by OpenID Connect. */
@NullMarked
package org.ramure.interop.signin.oidc.web;

import org.jspecify.annotations.NullMarked;
