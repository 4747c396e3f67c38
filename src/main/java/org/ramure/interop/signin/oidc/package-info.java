/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. The protocol is Spring
 * Security’s; ours are the providers’ settings, the calls within the limits of {@link
 * org.ramure.interop.lti.client.PlatformHttp}, and what a refusal means for people.
 */
@NullMarked
package org.ramure.interop.signin.oidc;

import org.jspecify.annotations.NullMarked;
