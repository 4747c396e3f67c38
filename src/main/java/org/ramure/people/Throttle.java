package org.ramure.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often sign-in may be tried, by mail address and by client, on this node. A bucket fills again
 * little by little. Known and unknown addresses are counted alike.
 */
@Component
class Throttle {

    private static final int MOST_BUCKETS = 100_000;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    private final TimeMeter time;
    private final Clock clock;
    private final Cache<String, Bucket> passwordsByAddress;
    private final Cache<String, Bucket> passwordsByClient;
    private final Cache<String, Bucket> linksByAddress;
    private final Cache<String, Bucket> linksByClient;

    Throttle(Clock clock) {
        this.clock = clock;
        this.time = new ClockMeter(clock);
        this.passwordsByAddress = cache();
        this.passwordsByClient = cache();
        this.linksByAddress = cache();
        this.linksByClient = cache();
    }

    /** Counts one password attempt: 5 per address and 30 per client in a quarter of an hour. */
    void password(String address, String client) {
        take(passwordsByClient, network(client), 30, QUARTER);
        take(passwordsByAddress, plain(address), 5, QUARTER);
    }

    /** Counts one request for a link: 3 per address in a quarter, 20 per client in an hour. */
    void link(String address, String client) {
        take(linksByClient, network(client), 20, HOUR);
        take(linksByAddress, plain(address), 3, QUARTER);
    }

    private void take(Cache<String, Bucket> buckets, String key, int capacity, Duration period) {
        ConsumptionProbe probe =
                buckets.get(key, k -> bucket(capacity, period)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(int capacity, Duration period) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .build();
    }

    private Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(HOUR.multipliedBy(2))
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    private static String plain(String address) {
        return EmailAddress.of(address)
                .map(EmailAddress::value)
                .orElseGet(() -> address.strip().toLowerCase(Locale.ROOT));
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
            Instant now = clock.instant();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
