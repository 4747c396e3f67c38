package org.ramure.interop.lti.partner;

import java.net.URI;
import java.util.Optional;

/**
 * A learning platform that knows us under a client id. {@code product} is its family in lower case
 * ({@code moodle}, {@code canvas}) or empty; {@code tokenAudience} is whom a request for a token is
 * addressed to, where that is not the token endpoint itself.
 */
public record Platform(
        PlatformId id,
        String issuer,
        String clientId,
        String name,
        String product,
        Endpoints endpoints,
        boolean enabled) {

    /** Where the platform listens. */
    public record Endpoints(
            URI authorization, URI token, URI keySet, Optional<String> tokenAudience) {

        /** Whom a request for an access token is addressed to. */
        public String audience() {
            return tokenAudience.orElseGet(token::toString);
        }
    }

    /** Where the platform sends people's browsers to sign in. */
    public URI authorizationEndpoint() {
        return endpoints.authorization();
    }

    public URI tokenEndpoint() {
        return endpoints.token();
    }

    public URI keySetUrl() {
        return endpoints.keySet();
    }
}
