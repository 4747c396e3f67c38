package org.ramure.interop.identity;

import java.util.Optional;
import org.ramure.people.PersonId;

/**
 * Codes by which an identity can be joined to an account: good once, for five minutes. Whoever
 * makes one has proved to be the person of the identity.
 */
public interface JoinCodes {

    /**
     * A new code, 43 characters that are safe in addresses; an earlier one of this identity is
     * worth nothing any more. With {@code reader}, nobody else may use it.
     */
    String make(IdentityId identity, Optional<PersonId> reader);

    /** The identity behind a code that is still good for this caller; the code stays good. */
    Optional<Identity> behind(PersonId caller, String code);

    /** The identity behind a code, which is used up. */
    Optional<Identity> use(PersonId caller, String code);
}
