package org.ramure.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How often one client may ask for something within a minute, on this node. */
public final class ClientLimit {

    private static final int MOST_CLIENTS = 100_000;
    private static final int IPV6_NETWORK_GROUPS = 4;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clock clock;
    private final Cache<String, Bucket> clients;

    public ClientLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.clients =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CLIENTS)
                        .expireAfterAccess(PERIOD.multipliedBy(5))
                        .build();
    }

    /** Counts one request at its price; gives how long to wait where there were too many. */
    public Optional<Duration> take(String client, int price) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(price);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    /** Charges for a request that was counted already; never more than there is. */
    public void charge(String client, int price) {
        bucket(client).tryConsumeAsMuchAsPossible(price);
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
        return groups.length > IPV6_NETWORK_GROUPS && !client.contains("::")
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
