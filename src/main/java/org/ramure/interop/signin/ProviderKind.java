package org.ramure.interop.signin;

import java.util.Locale;

/** The protocol by which a provider says who somebody is. */
public enum ProviderKind {
    OIDC(""),
    SAML("saml:");

    private final String prefix;

    ProviderKind(String prefix) {
        this.prefix = prefix;
    }

    /** The path at which somebody begins to sign in; answered by whoever speaks the protocol. */
    public String entry(ProviderId id) {
        return "/connexion/" + name().toLowerCase(Locale.ROOT) + "/entree/" + id;
    }

    /**
     * The issuer as identities keep it: what calls itself the same in two protocols need not be the
     * same, and must not be taken for it.
     */
    public String issuerKept(String issuer) {
        return prefix + issuer;
    }
}
