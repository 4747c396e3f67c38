package org.ramure.interop.api;

import java.util.Set;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.PersonId;

/** Who calls, by which token, and what for. */
public record ApiCaller(Account account, ApiToken token) {

    public PersonId person() {
        return account.id();
    }

    public Set<ApiScope> scopes() {
        return token.scopes();
    }

    /** What limits are counted by. */
    public UUID tokenId() {
        return token.id();
    }
}
