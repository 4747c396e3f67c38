package org.ramure.cohorts.attendance.web;

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
 * How often one client may sign, on this node. A whole room behind one address signs within a
 * minute; a wrong code costs as much as ten signatures.
 */
@Component
class SigningLimits {

    private static final int PRICE_OF_A_WRONG_CODE = 10;
    private static final int PER_MINUTE = 300;
    private static final int MOST_CLIENTS = 100_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Cache<String, Bucket> clients;
    private final Clock clock;

    SigningLimits(Clock clock) {
        this.clock = clock;
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
    void codeWasWrong(String client) {
        bucket(client).tryConsumeAsMuchAsPossible(PRICE_OF_A_WRONG_CODE - 1);
    }

    private Bucket bucket(String client) {
        return clients.get(network(client), key -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(new ClockMeter(clock))
                .addLimit(limit -> limit.capacity(PER_MINUTE).refillGreedy(PER_MINUTE, PERIOD))
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
