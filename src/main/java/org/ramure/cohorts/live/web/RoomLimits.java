package org.ramure.cohorts.live.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How often one network may come in and one device may answer, on this node. A whole room often
 * shares one address: coming in with a good code costs one token, a wrong code {@value
 * #PRICE_OF_A_WRONG_CODE}; devices that are in are counted one by one.
 */
@Component
class RoomLimits {

    private static final int COMING_IN_PER_MINUTE = 120;
    private static final int PRICE_OF_A_WRONG_CODE = 8;
    private static final int ANSWERS_PER_MINUTE = 20;
    private static final int MOST_BUCKETS = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Cache<String, Bucket> networks = cache();
    private final Cache<String, Bucket> devices = cache();
    private final Clock clock;

    RoomLimits(Clock clock) {
        this.clock = clock;
    }

    /** Counts a device that is not in yet. */
    boolean mayComeIn(String client) {
        return bucket(networks, network(client), COMING_IN_PER_MINUTE).tryConsume(1);
    }

    /** The code just tried was wrong: it costs the rest of its price. */
    void wasWrong(String client) {
        bucket(networks, network(client), COMING_IN_PER_MINUTE)
                .tryConsumeAsMuchAsPossible(PRICE_OF_A_WRONG_CODE - 1);
    }

    boolean mayAnswer(String key) {
        return bucket(devices, key, ANSWERS_PER_MINUTE).tryConsume(1);
    }

    private Bucket bucket(Cache<String, Bucket> buckets, String key, int perMinute) {
        return buckets.get(
                key,
                k ->
                        Bucket.builder()
                                .withCustomTimePrecision(new ClockMeter(clock))
                                .addLimit(limit ->
                                        limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                                .build());
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_BUCKETS)
                .expireAfterAccess(MINUTE.multipliedBy(5))
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
