package org.ramure.interop.signin.oidc;

import java.util.List;

/** How we are known to a provider; the secret itself is never read back. */
public record OidcSettings(
        String issuer, String clientId, boolean withSecret, List<String> scopes) {}
