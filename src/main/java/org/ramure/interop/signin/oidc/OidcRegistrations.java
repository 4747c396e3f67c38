package org.ramure.interop.signin.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ramure.interop.lti.client.OutsideAddresses;
import org.ramure.interop.lti.client.PlatformAnswer;
import org.ramure.interop.lti.client.PlatformHttp;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.keys.KeySeal;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Providers as the library knows them: from the database, and what they publish of themselves. */
@Component
class OidcRegistrations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int MOST = 200;

    private final OidcRepository rows;
    private final OidcDesk desk;
    private final PlatformHttp http;
    private final OutsideAddresses addresses;
    private final KeySeal seal;
    private final TransactionOperations transactions;
    private final Cache<Asked, Map<String, Object>> published =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    OidcRegistrations(
            OidcRepository rows,
            OidcDesk desk,
            PlatformHttp http,
            OutsideAddresses addresses,
            KeySeal seal,
            TransactionOperations transactions) {
        this.rows = rows;
        this.desk = desk;
        this.http = http;
        this.addresses = addresses;
        this.seal = seal;
        this.transactions = transactions;
    }

    /** A document of one provider; two with the same issuer do not share it. */
    private record Asked(ProviderId provider, String issuer) {}

    private record Row(OidcSettings settings, Optional<String> sealedSecret) {}

    /** Throws {@link SignInRefused} where the provider is not there or does not fit. */
    ClientRegistration find(ProviderId id) {
        Optional<Row> found =
                Objects.requireNonNull(
                        transactions.execute(status ->
                                rows.findById(id.value())
                                        .map(row ->
                                                new Row(row.toSettings(), row.sealedSecret()))));
        Row row =
                found.orElseThrow(() -> new SignInRefused(Reason.UNKNOWN_PROVIDER, "no settings"));
        return registration(id, row, document(id, row.settings().issuer()));
    }

    /** Asks anew at the next sign-in: the provider may have changed what did not fit. */
    void forget(ProviderId id) {
        published.asMap().keySet().removeIf(asked -> asked.provider().equals(id));
    }

    private Map<String, Object> document(ProviderId id, String issuer) {
        var asked = new Asked(id, issuer);
        Map<String, Object> known = published.getIfPresent(asked);
        if (known == null) {
            known = read(issuer);
            published.put(asked, known);
        }
        return known;
    }

    private Map<String, Object> read(String issuer) {
        URI address =
                URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        try {
            PlatformAnswer answer =
                    http.send(PlatformHttp.Request.get(address, "application/json"));
            if (!answer.isSuccess()) {
                throw new SignInRefused(
                        answer.status() >= 500 ? Reason.UNREACHABLE : Reason.MISCONFIGURED,
                        "discovery answered " + answer.status());
            }
            Map<String, Object> document =
                    JSON.readValue(answer.text(), new TypeReference<Map<String, Object>>() {});
            String named = String.valueOf(document.get("issuer"));
            if (!StoredOidcDesk.sameIssuer(named, issuer)) {
                throw new SignInRefused(
                        Reason.MISCONFIGURED, "discovery names another issuer: " + named);
            }
            return document;
        } catch (PlatformTrouble trouble) {
            throw OidcTrouble.of(trouble);
        } catch (JacksonException noJson) {
            throw new SignInRefused(Reason.MISCONFIGURED, "discovery is not JSON");
        }
    }

    private ClientRegistration registration(ProviderId id, Row row, Map<String, Object> document) {
        try {
            ClientRegistration.Builder building =
                    ClientRegistrations.fromOidcConfiguration(document)
                            .registrationId(id.toString())
                            .clientId(row.settings().clientId())
                            .redirectUri(desk.redirectUri(id))
                            .scope(row.settings().scopes())
                            .clientSettings(
                                    ClientRegistration.ClientSettings.builder()
                                            .requireProofKey(true)
                                            .build());
            if (row.sealedSecret().isPresent()) {
                building.clientSecret(seal.open(row.sealedSecret().get()));
            } else {
                building.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
            }
            ClientRegistration made = building.build();
            checkAddresses(made.getProviderDetails());
            return made;
        } catch (IllegalArgumentException incomplete) {
            throw new SignInRefused(Reason.MISCONFIGURED, "discovery: " + incomplete.getMessage());
        }
    }

    private void checkAddresses(ClientRegistration.ProviderDetails details) {
        try {
            for (String address :
                    List.of(
                            details.getAuthorizationUri(),
                            details.getTokenUri(),
                            String.valueOf(details.getJwkSetUri()))) {
                addresses.check(URI.create(address));
            }
        } catch (PlatformTrouble trouble) {
            throw OidcTrouble.of(trouble);
        }
    }
}
