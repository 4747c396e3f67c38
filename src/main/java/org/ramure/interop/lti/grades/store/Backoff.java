package org.ramure.interop.lti.grades.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ever longer waits, each somewhere between half and the whole, so that not all come back at once.
 */
record Backoff(Duration first, Duration longest) {

    /** For one score that does not get through. */
    static final Backoff OF_A_SCORE = new Backoff(Duration.ofSeconds(30), Duration.ofHours(1));

    /** For a platform: short, since whole classes wait for it. */
    static final Backoff OF_A_PLATFORM = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(2));

    private static final int DOUBLED_AT_MOST = 20;

    /** The wait after so many failures (0 after the first). */
    Duration after(int failures) {
        long whole = first.toMillis() << Math.min(failures, DOUBLED_AT_MOST);
        long capped = Math.min(whole, longest.toMillis());
        return Duration.ofMillis(capped / 2 + ThreadLocalRandom.current().nextLong(capped / 2 + 1));
    }
}
