package org.ramure.interop.signin.oidc;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.signin.ProviderId;

/** A row of {@code interop_signin_oidc}; the secret is sealed. */
@Entity
@Table(name = "interop_signin_oidc")
class OidcEntity {

    @Id private UUID providerId;
    private String issuer;
    private String clientId;
    private @Nullable String clientSecret;
    private String scopes;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OidcEntity() {}

    @SuppressWarnings("NullAway.Init") // set() fills the rest
    OidcEntity(ProviderId provider) {
        this.providerId = provider.value();
    }

    void set(String newIssuer, String newClientId, List<String> newScopes) {
        issuer = newIssuer;
        clientId = newClientId;
        scopes = String.join(" ", newScopes);
    }

    void keepSecret(@Nullable String sealed) {
        clientSecret = sealed;
    }

    ProviderId provider() {
        return new ProviderId(providerId);
    }

    OidcSettings toSettings() {
        return new OidcSettings(
                issuer, clientId, clientSecret != null, List.of(scopes.split(" ", -1)));
    }

    Optional<String> sealedSecret() {
        return Optional.ofNullable(clientSecret);
    }
}
