package org.ramure.interop.lti.client;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.client.PlatformHttp.Request;
import org.ramure.interop.lti.partner.Platform;
import org.springframework.stereotype.Component;

/** Calls to a platform's services with an access token; a token that went stale is renewed once. */
@Component
public class PlatformCalls {

    private static final int UNAUTHORISED = 401;

    private final PlatformHttp http;
    private final AccessTokens tokens;
    private final Clock clock;

    PlatformCalls(PlatformHttp http, AccessTokens tokens, Clock clock) {
        this.http = http;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** In whose name, and with what right. */
    public record With(Platform platform, String scope) {}

    /** Throws {@link PlatformTrouble} unless the answer is a success. */
    public PlatformAnswer get(With right, URI address, String accept) {
        return call(right, "GET", address, Map.of("Accept", accept), null);
    }

    /** Throws {@link PlatformTrouble} unless the answer is a success. */
    public PlatformAnswer post(With right, URI address, String type, String body) {
        return call(right, "POST", address, Map.of("Content-Type", type, "Accept", type), body);
    }

    private PlatformAnswer call(
            With right,
            String method,
            URI address,
            Map<String, String> headers,
            @Nullable String body) {
        String token = tokens.token(right.platform(), right.scope());
        PlatformAnswer answer = http.send(signed(method, address, headers, body, token));
        if (answer.status() == UNAUTHORISED) {
            tokens.forget(right.platform(), right.scope(), token);
            String another = tokens.token(right.platform(), right.scope());
            answer = http.send(signed(method, address, headers, body, another));
        }
        if (!answer.isSuccess()) {
            throw Statuses.trouble(answer, clock);
        }
        return answer;
    }

    private static Request signed(
            String method,
            URI address,
            Map<String, String> headers,
            @Nullable String body,
            String token) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        return new Request(method, address, all, body);
    }
}
