package org.ramure.interop.lti.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.client.PlatformAnswer;
import org.ramure.interop.lti.client.PlatformHttp;
import org.ramure.interop.lti.client.PlatformHttp.Request;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.partner.Platform;
import org.springframework.stereotype.Component;

/**
 * Public keys of platforms, kept for an hour. A key that is not among them is looked for once more
 * at the platform, but not oftener than every half minute: whoever invents key ids must not make us
 * call it without end. Where the platform does not answer, what is known stays good for a day.
 */
@Component
class PlatformKeySets {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int MOST = 2_000;
    private static final int LEAST_BITS = 2048;

    private final PlatformHttp http;
    private final Clock clock;
    private final Cache<URI, Kept> sets = Caffeine.newBuilder().maximumSize(MOST).build();

    PlatformKeySets(PlatformHttp http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    private record Kept(JWKSet keys, Instant readAt) {}

    /**
     * The RSA key with this id; without an id, the only one there is. Throws {@link LaunchRefused}
     * when there is none.
     */
    RSAKey key(Platform platform, @Nullable String kid) {
        Kept kept = sets.getIfPresent(platform.keySetUrl());
        Instant now = clock.instant();
        if (kept == null || now.isAfter(kept.readAt().plus(FRESH))) {
            kept = read(platform, kept, now);
        }
        RSAKey key = find(kept.keys(), kid);
        if (key == null && now.isAfter(kept.readAt().plus(PAUSE))) {
            key = find(read(platform, kept, now).keys(), kid);
        }
        if (key == null) {
            throw new LaunchRefused(Reason.KEY_UNKNOWN, platform, "kid " + kid);
        }
        return key;
    }

    private Kept read(Platform platform, @Nullable Kept before, Instant now) {
        try {
            PlatformAnswer answer =
                    http.send(Request.get(platform.keySetUrl(), "application/json"));
            if (!answer.isSuccess()) {
                throw new PlatformTrouble(PlatformTrouble.Kind.BROKEN, "status " + answer.status());
            }
            var kept = new Kept(JWKSet.parse(answer.text()), now);
            sets.put(platform.keySetUrl(), kept);
            return kept;
        } catch (PlatformTrouble | ParseException trouble) {
            if (before != null && now.isBefore(before.readAt().plus(KEPT))) {
                return before;
            }
            String why =
                    trouble instanceof PlatformTrouble said
                            ? said.kind() + " " + said.detail()
                            : "not a key set";
            throw new LaunchRefused(Reason.KEYS_UNREACHABLE, platform, why);
        }
    }

    private static @Nullable RSAKey find(JWKSet set, @Nullable String kid) {
        List<JWK> all =
                set.getKeys().stream()
                        .filter(key -> KeyType.RSA.equals(key.getKeyType()))
                        .filter(key -> key.size() >= LEAST_BITS)
                        .filter(key -> kid == null || kid.equals(key.getKeyID()))
                        .toList();
        return all.size() == 1 || (kid != null && !all.isEmpty())
                ? all.getFirst().toRSAKey()
                : null;
    }
}
