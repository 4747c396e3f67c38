package org.ramure.cohorts.attendance;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a signature. {@code declaredAt} is what the phone's clock said, {@code
 * clockOffsetSeconds} how far that clock was ahead when it was sent, {@code codeShownAt} when the
 * code on it was on the screen. A paper one has none of these.
 */
public record SignatureFacts(
        String typedName,
        boolean drawn,
        Means means,
        Optional<Instant> declaredAt,
        Optional<Instant> codeShownAt,
        long clockOffsetSeconds,
        Set<Remark> remarks) {

    /** How it was known who signs. */
    public enum Means {
        LINK,
        ACCOUNT,
        ADDRESS,
        PAPER
    }
}
