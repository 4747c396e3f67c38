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

    /** Machinery: what is known of whom an issuer calls so. */
    Optional<Identity> find(String issuer, String subject);

    /** The caller’s identities, the first known first. */
    List<Identity> of(PersonId caller);

    /**
     * The person says that this identity is them: from now on it stands for their own account, and
     * what was done under it moves there. Whoever calls has made sure that one person holds both.
     * Refused with {@code interop.join.roles} where the account may more than learn: nobody
     * elsewhere may sign in such a person.
     */
    Identity join(IdentityId id, PersonId own);

    /** Undoes that for launches to come; what was moved stays with the account. */
    void leave(PersonId caller, IdentityId id, Told told);
}
