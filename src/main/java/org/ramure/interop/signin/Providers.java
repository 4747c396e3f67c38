package org.ramure.interop.signin;

import java.util.List;
import java.util.Optional;

/** The sign-in providers there are; machinery, for the sign-in page and for each protocol. */
public interface Providers {

    Optional<Provider> find(ProviderId id);

    /** All that are enabled, in the order of the sign-in page. */
    List<Provider> enabled();

    /** Those of one protocol. */
    default List<Provider> enabled(ProviderKind kind) {
        return enabled().stream().filter(provider -> provider.kind() == kind).toList();
    }
}
