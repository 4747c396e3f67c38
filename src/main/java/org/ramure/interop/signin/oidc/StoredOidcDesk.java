package org.ramure.interop.signin.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.interop.identity.IssuerNames;
import org.ramure.interop.lti.ToolAddresses;
import org.ramure.interop.lti.client.OutsideAddresses;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.keys.KeySeal;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.ProviderRemoved;
import org.ramure.interop.signin.Providers;
import org.ramure.people.People;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredOidcDesk implements OidcDesk, IssuerNames {

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_SECRET = 1000;
    private static final int LONGEST_SCOPES = 500;

    private final OidcRepository rows;
    private final Providers providers;
    private final OutsideAddresses addresses;
    private final KeySeal seal;
    private final ToolAddresses own;
    private final People people;

    StoredOidcDesk(
            OidcRepository rows,
            Providers providers,
            OutsideAddresses addresses,
            KeySeal seal,
            ToolAddresses own,
            People people) {
        this.rows = rows;
        this.providers = providers;
        this.addresses = addresses;
        this.seal = seal;
        this.own = own;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OidcSettings> of(PersonId caller, ProviderId provider) {
        administrator(caller);
        return rows.findById(provider.value()).map(OidcEntity::toSettings);
    }

    @Override
    public void save(PersonId caller, ProviderId provider, Entry entry) {
        administrator(caller);
        String issuer = entry.issuer().strip();
        String client = entry.clientId().strip();
        String secret = entry.secret().strip();
        List<String> scopes = scopes(entry.scopes());
        if (issuer.isEmpty() || client.isEmpty()) {
            throw new UserFacingException("interop.signin.oidc.missing");
        }
        if (issuer.length() > LONGEST_ID
                || client.length() > LONGEST_ID
                || secret.length() > LONGEST_SECRET
                || String.join(" ", scopes).length() > LONGEST_SCOPES) {
            throw new UserFacingException("interop.signin.tooLong");
        }
        checkAddress(issuer);
        OidcEntity row = rows.findById(provider.value()).orElseGet(() -> new OidcEntity(provider));
        row.set(issuer, client, scopes);
        if (entry.withoutSecret()) {
            row.keepSecret(null);
        } else if (!secret.isEmpty()) {
            row.keepSecret(seal.seal(secret));
        }
        rows.save(row);
    }

    private static List<String> scopes(String typed) {
        Set<String> all = new LinkedHashSet<>(List.of("openid"));
        Arrays.stream(typed.strip().split("[\\s,]+", -1))
                .filter(scope -> !scope.isEmpty())
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** An issuer is an address that we call, without anything behind its path. */
    private void checkAddress(String issuer) {
        try {
            URI address = new URI(issuer);
            addresses.check(address);
            if (address.getRawQuery() != null || address.getRawFragment() != null) {
                throw new UserFacingException("interop.signin.oidc.address", issuer);
            }
        } catch (URISyntaxException | PlatformTrouble refused) {
            throw new UserFacingException("interop.signin.oidc.address", issuer);
        }
    }

    @Override
    public String redirectUri(ProviderId provider) {
        return own.of("/connexion/oidc/retour/" + provider);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(String issuer, Language language) {
        return rows.findAll().stream()
                .filter(row -> sameIssuer(row.toSettings().issuer(), issuer))
                .flatMap(row -> providers.find(row.provider()).stream())
                .map(provider -> provider.names().in(language))
                .findFirst();
    }

    /** People type an issuer with or without a slash at its end. */
    static boolean sameIssuer(String one, String other) {
        return one.replaceAll("/+$", "").equals(other.replaceAll("/+$", ""));
    }

    @EventListener
    void forget(ProviderRemoved removed) {
        rows.findById(removed.id().value()).ifPresent(rows::delete);
    }

    private void administrator(PersonId caller) {
        if (people.find(caller).filter(account -> account.is(Role.ADMINISTRATOR)).isEmpty()) {
            throw new AccessDeniedException("sign-in providers are for administrators");
        }
    }
}
