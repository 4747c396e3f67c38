package org.ramure.cohorts.attendance.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ramure.shared.ClientLimit;
import org.springframework.stereotype.Component;

/**
 * How often one client may sign, on this node. A whole room behind one address signs within a
 * minute; a wrong code costs as much as ten signatures.
 */
@Component
class SigningLimits {

    private static final int PRICE_OF_A_WRONG_CODE = 10;
    private static final int PER_MINUTE = 300;

    private final ClientLimit limit;

    SigningLimits(Clock clock) {
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    /** Counts one request; gives how long to wait where there were too many. */
    Optional<Duration> take(String client) {
        return limit.take(client, 1);
    }

    /** The request just counted had a wrong code: it costs the rest of its price. */
    void codeWasWrong(String client) {
        limit.charge(client, PRICE_OF_A_WRONG_CODE - 1);
    }
}
