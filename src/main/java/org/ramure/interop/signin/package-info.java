/**
 * Sign-in providers: a university or an organisation that says who somebody is, by OpenID Connect
 * or SAML 2.0. Owns the providers, how what they send is understood, and the way from the sign-in
 * page to the provider and back ({@link org.ramure.interop.signin.Attempts}); whoever speaks one
 * protocol checks the provider’s word and hands it to {@link
 * org.ramure.interop.signin.SignInDoors}. Methods without a caller are machinery, and no page calls
 * them.
 */
@NullMarked
package org.ramure.interop.signin;

import org.jspecify.annotations.NullMarked;
