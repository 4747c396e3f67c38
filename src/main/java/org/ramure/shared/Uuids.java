package org.ramure.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered identifiers (UUID version 7, RFC 9562, section 5.7): they keep database indexes
 * compact, and those of one process sort in the order in which they were made, so that two things
 * that happened at the same instant keep their order.
 */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds since 1970 and 12 bits that count within one (RFC 9562, section 6.2). */
    private static final AtomicLong LAST = new AtomicLong();

    private Uuids() {}

    /**
     * A new identifier, greater than all before it in this process; 62 of its bits are random. More
     * than 4,096 in one millisecond borrow from the next.
     */
    public static UUID next() {
        long stamp =
                LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        long high = ((stamp >>> 12) << 16) | 0x7000L | (stamp & 0xFFFL);
        long low = RANDOM.nextLong();
        return new UUID(high, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
