package org.ramure.interop.identity;

import java.util.List;
import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;

/** Identities of elsewhere; the pair of issuer and subject is all that identifies. */
public interface Identities {

    /** What an issuer told of a person; names may be empty, and none identifies anybody. */
    record Told(String givenName, String familyName, Language language) {}

    /** Machinery: the identity, with a new person behind it where it comes for the first time. */
    Identity arrive(String issuer, String subject, Told told);

    Optional<Identity> find(IdentityId id);

    /** The caller’s identities. */
    List<Identity> of(PersonId caller);
}
