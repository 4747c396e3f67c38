package org.ramure.mail;

import java.time.Instant;

/**
 * Messages that carry a secret, such as a sign-in link. The outbox shows the secret only where
 * nobody sends mail, and forgets it once it is sent, used or out of date.
 */
public interface SecretMail {

    /**
     * Stores a message in the caller's transaction, as {@link Outbox#send} does; {@code secret} (at
     * most 100 characters) is a part of its text that must not outlive {@code until}.
     */
    void send(OutgoingMail mail, String secret, Instant until);

    /** The secret has been used: no stored message holds it any more. */
    void forget(String secret);
}
