package org.ramure.cohorts.attendance;

import java.time.Instant;
import java.util.Set;

/**
 * What became of a signature. {@code receivedAt} is when the one that counts arrived; {@code
 * clockOffsetSeconds} says how far the phone's clock was ahead.
 */
public record SignatureReceipt(
        Outcome outcome,
        String name,
        Instant receivedAt,
        long clockOffsetSeconds,
        Set<Remark> remarks) {

    /** Kept now (or the same one before), or there was another one already. */
    public enum Outcome {
        KEPT,
        ALREADY_SIGNED
    }
}
