package org.ramure.interop.signin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * A sign-in that began here and came back: why it began, by whom if somebody was signed in, where
 * to go afterwards (a local path, or empty), and what the protocol noted when it began.
 */
public record Attempt(
        ProviderId provider,
        Purpose purpose,
        Optional<PersonId> person,
        String returnTo,
        Map<String, String> notes,
        Instant begunAt) {

    /** Why somebody was sent to the provider. */
    public enum Purpose {
        /** To sign in. */
        ENTER,
        /** An administrator wants to see what the provider sends. */
        TRY,
        /** Somebody who is signed in says that the provider’s account is theirs. */
        LINK
    }

    public Attempt {
        notes = Map.copyOf(notes);
    }

    /** The same with these notes. */
    public Attempt with(Map<String, String> noted) {
        return new Attempt(provider, purpose, person, returnTo, noted, begunAt);
    }
}
