package org.ramure.attestations.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often one client may verify, on this node. A known code costs one token, a wrong one {@value
 * #PRICE_OF_A_WRONG_CODE}: whoever guesses is slowed down long before whoever checks a pile of
 * papers.
 */
@Component
class VerificationLimits {

    private static final int PRICE_OF_A_WRONG_CODE = 5;
    private static final int MOST_CLIENTS = 100_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Cache<String, Bucket> clients;
    private final Clock clock;
    private final int perMinute;

    VerificationLimits(VerificationSettings settings, Clock clock) {
        this.clock = clock;
        this.perMinute = settings.perMinute();
        this.clients =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CLIENTS)
                        .expireAfterAccess(PERIOD.multipliedBy(5))
                        .build();
    }

    /** Counts one request; gives how long to wait where there were too many. */
    Optional<Duration> take(String client) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    /** The request just counted had a wrong code: it costs the rest of its price. */
    void wasWrong(String client) {
        bucket(client).tryConsumeAsMuchAsPossible(PRICE_OF_A_WRONG_CODE - 1);
    }

    private Bucket bucket(String client) {
        return clients.get(network(client), key -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(new ClockMeter(clock))
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build();
    }

    /** One household holds a whole /64 of IPv6: its first four groups are one client. */
    private static String network(String client) {
        String[] groups = client.split(":", -1);
        return groups.length > 4 && !client.contains("::")
                ? String.join(":", groups[0], groups[1], groups[2], groups[3])
                : client;
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
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
