package org.ramure.interop.identity;

import org.ramure.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What issuers are called. */
@Component
public class KnownIssuers {

    private final ObjectProvider<IssuerNames> names;

    KnownIssuers(ObjectProvider<IssuerNames> names) {
        this.names = names;
    }

    /** The name for people, or the issuer itself where nobody knows it any more. */
    public String name(String issuer, Language language) {
        return names.orderedStream()
                .flatMap(some -> some.of(issuer, language).stream())
                .findFirst()
                .orElse(issuer);
    }
}
