package org.ramure.people;

import java.util.Optional;

/** Who is using the application in this request: an account, a guest, or nobody yet. */
public interface CurrentPerson {

    /** The account's or the guest's id, if there is one. */
    Optional<PersonId> id();

    /** The signed-in account; empty for guests and strangers. */
    Optional<Account> account();

    /**
     * The signed-in account's id. Throws {@link IllegalStateException} where nobody is signed in.
     */
    default PersonId requireAccount() {
        return account()
                .map(Account::id)
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /**
     * The account's or guest's id; a stranger becomes a guest, remembered by a session cookie on
     * the current response.
     */
    PersonId idOrNewGuest();
}
