package org.ramure.interop.api.ui;

import java.util.Optional;
import org.ramure.people.PersonId;
import org.ramure.people.spi.AccountEntry;
import org.springframework.stereotype.Component;

/** The account page leads to the tokens. */
@Component
class TokensOnAccount implements AccountEntry {

    @Override
    public Optional<Link> of(PersonId person) {
        return Optional.of(
                new Link("compte/jetons", "interop.token.title", "interop.token.onAccount"));
    }
}
