package org.ramure.people;

import java.time.Duration;
import org.ramure.shared.UserFacingException;

/** Somebody tries too often; says how long to wait, and nothing about who has an account. */
public class TooManyAttempts extends UserFacingException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("people.throttle.wait", Math.max(1, (wait.toSeconds() + 59) / 60));
        this.wait = wait;
    }

    /** How long until the next attempt is allowed. */
    public Duration waitingTime() {
        return wait;
    }
}
