package org.ramure.attestations.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.ramure.shared.ClientLimit;
import org.springframework.stereotype.Component;

/**
 * How often one client may verify, on this node. A known code costs one token, a wrong one {@value
 * #PRICE_OF_A_WRONG_CODE}: whoever guesses is slowed down long before whoever checks a pile of
 * papers.
 */
@Component
class VerificationLimits {

    private static final int PRICE_OF_A_WRONG_CODE = 5;

    private final ClientLimit limit;

    VerificationLimits(VerificationSettings settings, Clock clock) {
        this.limit = new ClientLimit(settings.perMinute(), clock);
    }

    /** Counts one request; gives how long to wait where there were too many. */
    Optional<Duration> take(String client) {
        return limit.take(client, 1);
    }

    /** The request just counted had a wrong code: it costs the rest of its price. */
    void wasWrong(String client) {
        limit.charge(client, PRICE_OF_A_WRONG_CODE - 1);
    }
}
