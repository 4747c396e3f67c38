package org.ramure.interop.api.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.ramure.interop.api.ApiProblem;
import org.ramure.shared.ClientLimit;
import org.springframework.stereotype.Component;

/** How often a token may call, and a client without one may try, on this node. */
@Component
class ApiLimits {

    private static final int MOST_TOKENS = 100_000;
    private static final int TRIES = 60;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clock clock;
    private final ClientLimit strangers;
    private final Cache<UUID, Bucket> tokens =
            Caffeine.newBuilder()
                    .maximumSize(MOST_TOKENS)
                    .expireAfterAccess(MINUTE.multipliedBy(5))
                    .build();

    ApiLimits(ApiSettings settings, Clock clock) {
        this.perMinute = settings.perMinute();
        this.clock = clock;
        this.strangers = new ClientLimit(TRIES, clock);
    }

    /** Counts a call without a valid token; throws {@link ApiProblem} where there were too many. */
    void stranger(String client) {
        strangers
                .take(client, 1)
                .ifPresent(wait -> {
                    throw tooMany(wait.toSeconds(), Map.of());
                });
    }

    /** Counts a call; gives what is said of the limit in its answer. */
    Map<String, String> take(UUID token) {
        ConsumptionProbe probe = tokens.get(token, key -> bucket()).tryConsumeAndReturnRemaining(1);
        long full = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset());
        Map<String, String> said =
                Map.of(
                        "RateLimit-Policy",
                        "\"token\";q=" + perMinute + ";w=60",
                        "RateLimit",
                        "\"token\";r=" + probe.getRemainingTokens() + ";t=" + full);
        if (!probe.isConsumed()) {
            throw tooMany(
                    TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1, said);
        }
        return said;
    }

    private static ApiProblem tooMany(long seconds, Map<String, String> said) {
        Map<String, String> headers = new java.util.HashMap<>(said);
        headers.put("Retry-After", String.valueOf(seconds));
        return new ApiProblem(ApiProblem.Kind.TOO_MANY, seconds).with(headers);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .withCustomTimePrecision(new ByClock(clock))
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
