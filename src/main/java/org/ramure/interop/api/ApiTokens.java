package org.ramure.interop.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ramure.people.PersonId;

/** Tokens by which other programs act in the name of the person who made them. */
public interface ApiTokens {

    /** The longest a token may live. */
    int MOST_DAYS = 365;

    /** What is asked for: a name to tell it by (100 characters), what for, for how many days. */
    record Asked(String name, Set<ApiScope> scopes, int days) {}

    /** A new token and its secret, which is said this once. */
    record Made(ApiToken token, String secret) {}

    /**
     * Makes one. Throws {@link org.ramure.shared.UserFacingException} ({@code interop.token.name},
     * {@code .scopes}, {@code .days}, {@code .many}) where something is missing or too much.
     */
    Made make(PersonId caller, Asked asked);

    /** The caller's own, the newest first, expired ones included. */
    List<ApiToken> of(PersonId caller);

    /** Makes one of the caller's own worthless at once. */
    void revoke(PersonId caller, UUID id);

    /**
     * Who calls with this secret, with the roles they have now; empty where the token is unknown,
     * expired or revoked, or its person has no account any more.
     */
    Optional<ApiCaller> caller(String secret);
}
