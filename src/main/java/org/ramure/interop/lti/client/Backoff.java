package org.ramure.interop.lti.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ever longer waits, each somewhere between half and the whole, so that not all come back at once.
 */
public record Backoff(Duration first, Duration longest) {

    private static final int DOUBLED_AT_MOST = 20;

    /** The wait after so many failures (0 after the first). */
    public Duration after(int failures) {
        long whole = first.toMillis() << Math.min(failures, DOUBLED_AT_MOST);
        long capped = Math.min(whole, longest.toMillis());
        return Duration.ofMillis(capped / 2 + ThreadLocalRandom.current().nextLong(capped / 2 + 1));
    }
}
