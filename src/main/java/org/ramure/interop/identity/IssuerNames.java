package org.ramure.interop.identity;

import java.util.Optional;
import org.ramure.shared.Language;

/** Brought by each package through which people come: what its issuers are called. */
public interface IssuerNames {

    /**
     * A name for people; empty for an issuer that is not of this package, or not there any more.
     */
    Optional<String> of(String issuer, Language language);
}
