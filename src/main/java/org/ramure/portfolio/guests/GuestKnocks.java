package org.ramure.portfolio.guests;

import java.time.Clock;
import org.ramure.shared.ClientLimit;
import org.ramure.shared.UserFacingException;

/** How often one network address may ask at one door, on this node. */
public final class GuestKnocks {

    private static final int PER_MINUTE = 30;
    private static final int LOOK = 1;
    private static final int SEND = 5;
    private static final int TRY = 3;

    private final ClientLimit limit;

    public GuestKnocks(Clock clock) {
        this.limit = new ClientLimit(PER_MINUTE, clock);
    }

    public void look(String client) {
        take(client, LOOK);
    }

    public void send(String client) {
        take(client, SEND);
    }

    /** Somebody tries a code. */
    public void enter(String client) {
        take(client, TRY);
    }

    private void take(String client, int price) {
        limit.take(client, price)
                .ifPresent(wait -> {
                    throw new UserFacingException("portfolio.guests.slow", wait.toSeconds());
                });
    }
}
