package org.ramure.interop.identity;

import java.time.Instant;
import org.ramure.people.PersonId;

/**
 * What an issuer calls a person, and who that is here. {@code joined} says that the person took
 * their own account for it.
 */
public record Identity(
        IdentityId id,
        String issuer,
        String subject,
        PersonId person,
        boolean joined,
        Instant lastSeenAt) {}
