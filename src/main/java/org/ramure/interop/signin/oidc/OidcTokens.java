package org.ramure.interop.signin.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Reads identity tokens: signed by a key that the provider publishes (RS256, PS256 or ES256; never
 * by a shared secret, never unsigned), from this issuer, for us, of now within a minute.
 */
@Component
class OidcTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final List<SignatureAlgorithm> ALLOWED =
            List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int MOST = 200;

    private final GuardedRequests requests;
    private final Clock clock;
    private final Cache<Known, JwtDecoder> decoders =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofHours(1)).build();

    OidcTokens(GuardedRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** What a decoder depends on. */
    private record Known(String provider, String issuer, String client, String keys) {}

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        ClientRegistration.ProviderDetails details = registration.getProviderDetails();
        var known =
                new Known(
                        registration.getRegistrationId(),
                        String.valueOf(details.getIssuerUri()),
                        registration.getClientId(),
                        String.valueOf(details.getJwkSetUri()));
        return decoders.get(known, any -> make(registration, known.keys()));
    }

    private JwtDecoder make(ClientRegistration registration, String keys) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(keys)
                        .jwsAlgorithms(all -> {
                            all.clear();
                            all.addAll(ALLOWED);
                        })
                        .restOperations(new RestTemplate(requests))
                        .build();
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(registration);
        claims.setClockSkew(SKEW);
        claims.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(
                        OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }
}
