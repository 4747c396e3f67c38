package org.ramure.interop.lti.client;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.interop.lti.client.PlatformHttp.Request;
import org.ramure.interop.lti.client.PlatformTrouble.Kind;
import org.ramure.interop.lti.partner.Platform;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Access tokens that platforms give to whoever signs for our client id (client credentials, {@code
 * private_key_jwt}); each is kept until a minute before it ends, and asked for by one caller at a
 * time.
 */
@Component
public class AccessTokens {

    private static final Duration EARLY = Duration.ofMinutes(1);
    private static final Duration SIGNED_FOR = Duration.ofMinutes(5);
    private static final int USUAL_SECONDS = 300;

    private final PlatformHttp http;
    private final ToolKeys keys;
    private final Clock clock;
    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

    AccessTokens(PlatformHttp http, ToolKeys keys, Clock clock) {
        this.http = http;
        this.keys = keys;
        this.clock = clock;
    }

    private static final class Kept {
        private final ReentrantLock asking = new ReentrantLock();
        private @Nullable String token;
        private Instant until = Instant.MIN;
    }

    /** Throws {@link PlatformTrouble} of the kind {@code TOKEN} when the platform gives none. */
    public String token(Platform platform, String scope) {
        Kept kept = tokens.computeIfAbsent(key(platform, scope), any -> new Kept());
        kept.asking.lock();
        try {
            if (kept.token == null || !clock.instant().isBefore(kept.until)) {
                ask(platform, scope, kept);
            }
            return kept.token == null ? "" : kept.token;
        } finally {
            kept.asking.unlock();
        }
    }

    /** The same, asked for now, whatever was kept. */
    public String another(Platform platform, String scope) {
        Kept kept = tokens.computeIfAbsent(key(platform, scope), any -> new Kept());
        kept.asking.lock();
        try {
            kept.token = null;
        } finally {
            kept.asking.unlock();
        }
        return token(platform, scope);
    }

    /** The platform did not take this token: the next call asks for another one. */
    void forget(Platform platform, String scope, String refused) {
        Kept kept = tokens.computeIfAbsent(key(platform, scope), any -> new Kept());
        kept.asking.lock();
        try {
            if (refused.equals(kept.token)) {
                kept.token = null;
            }
        } finally {
            kept.asking.unlock();
        }
    }

    private static String key(Platform platform, String scope) {
        return platform.id()
                + " "
                + platform.clientId()
                + " "
                + platform.tokenEndpoint()
                + " "
                + scope;
    }

    private void ask(Platform platform, String scope, Kept kept) {
        Instant now = clock.instant();
        PlatformAnswer answer =
                http.send(
                        Request.post(
                                platform.tokenEndpoint(),
                                Map.of(
                                        "Content-Type", "application/x-www-form-urlencoded",
                                        "Accept", "application/json"),
                                form(platform, scope, now)));
        if (!answer.isSuccess()) {
            PlatformTrouble usual = Statuses.trouble(answer, clock);
            boolean theirs = usual.kind() == Kind.BROKEN || usual.kind() == Kind.BUSY;
            throw theirs ? usual : new PlatformTrouble(Kind.TOKEN, usual.detail());
        }
        JsonNode json = answer.json();
        String token = json.path("access_token").asString("");
        if (token.isEmpty()) {
            throw new PlatformTrouble(Kind.TOKEN, "no access_token in the answer");
        }
        long seconds = Math.max(0, json.path("expires_in").asLong(USUAL_SECONDS));
        kept.token = token;
        kept.until = now.plusSeconds(seconds).minus(EARLY);
    }

    private String form(Platform platform, String scope, Instant now) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(platform.clientId())
                        .subject(platform.clientId())
                        .audience(platform.endpoints().audience())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(SIGNED_FOR)))
                        .jwtID(UUID.randomUUID().toString())
                        .build();
        return "grant_type=client_credentials&client_assertion_type="
                + coded("urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
                + "&client_assertion="
                + coded(keys.sign(claims))
                + "&scope="
                + coded(scope);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
