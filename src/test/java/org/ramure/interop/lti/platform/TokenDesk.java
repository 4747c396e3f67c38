package org.ramure.interop.lti.platform;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Gives access tokens to a tool that signs for itself (client_credentials, private_key_jwt). */
final class TokenDesk implements Web.Desk {

    private static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/scope/";
    static final String LINE_ITEM = AGS + "lineitem";
    static final String SCORE = AGS + "score";
    static final String RESULT = AGS + "result.readonly";
    static final String MEMBERS =
            "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final List<String> GRADE_SCOPES = List.of(LINE_ITEM, SCORE, RESULT);
    static final List<String> ALL_SCOPES = List.of("openid", LINE_ITEM, SCORE, RESULT, MEMBERS);

    private record Token(Set<String> scopes, Instant until) {}

    private final TestPlatform platform;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    TokenDesk(TestPlatform platform) {
        this.platform = platform;
    }

    /** Forgets every token it gave. */
    void revoke() {
        tokens.clear();
    }

    boolean allows(Received request, String scope) {
        String header = request.headers().getOrDefault("authorization", "");
        Token token = header.startsWith("Bearer ") ? tokens.get(header.substring(7)) : null;
        return token != null
                && token.until().isAfter(platform.now())
                && token.scopes().contains(scope);
    }

    @Override
    public Optional<Reply> answer(Received request) {
        return request.path().equals("/token")
                ? Optional.of(give(request.form()))
                : Optional.empty();
    }

    private Reply give(Map<String, String> form) {
        if (!"client_credentials".equals(form.get("grant_type"))
                || !"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                        .equals(form.get("client_assertion_type"))) {
            return Reply.problem(400, "invalid_request");
        }
        var claims = PlatformKeys.verified(form.getOrDefault("client_assertion", ""), toolKeys());
        if (claims.isEmpty() || !sound(claims.get())) {
            return Reply.problem(401, "invalid_client");
        }
        Set<String> scopes = Set.of(form.getOrDefault("scope", "").split(" "));
        if (!ALL_SCOPES.containsAll(scopes) || !platform.granted().containsAll(scopes)) {
            return Reply.problem(400, "invalid_scope");
        }
        String token = UUID.randomUUID().toString();
        tokens.put(token, new Token(scopes, platform.now().plusSeconds(3600)));
        return Reply.json(
                Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        3600,
                        "scope",
                        String.join(" ", scopes)));
    }

    private boolean sound(Map<String, Object> claims) {
        long now = platform.now().getEpochSecond();
        Object audience = claims.get("aud");
        boolean mine =
                (platform.issuer() + "/token").equals(audience)
                        || (audience instanceof List<?> all
                                && all.contains(platform.issuer() + "/token"));
        return platform.clientId().equals(claims.get("iss"))
                && platform.clientId().equals(claims.get("sub"))
                && mine
                && ((Number) claims.get("exp")).longValue() > now
                && Math.abs(((Number) claims.get("iat")).longValue() - now) < 300
                && seen.add(String.valueOf(claims.get("jti")));
    }

    private JWKSet toolKeys() {
        if (platform.toolKeys().isPresent()) {
            return platform.toolKeys().get();
        }
        try {
            return JWKSet.load(URI.create(platform.tool().keySet()).toURL());
        } catch (IOException | ParseException unreadable) {
            throw new IllegalArgumentException("the tool's key set: " + unreadable.getMessage());
        }
    }
}
