package org.ramure.interop.signin.oidc;

import java.util.Optional;
import org.ramure.interop.signin.ProviderId;
import org.ramure.people.PersonId;

/** What administrators type for a provider of this kind; others are refused. */
public interface OidcDesk {

    /**
     * {@code secret} empty keeps the one there is, and {@code withoutSecret} forgets it (a public
     * client); scopes are parted by spaces, {@code openid} is always asked for.
     */
    record Entry(
            String issuer, String clientId, String secret, boolean withoutSecret, String scopes) {}

    Optional<OidcSettings> of(PersonId caller, ProviderId provider);

    /** Throws {@link org.ramure.shared.UserFacingException} for what was typed wrong. */
    void save(PersonId caller, ProviderId provider, Entry entry);

    /** The address that the provider must know. */
    String redirectUri(ProviderId provider);
}
