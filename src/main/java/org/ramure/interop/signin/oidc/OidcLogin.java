package org.ramure.interop.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ramure.interop.signin.ArrivedPerson;
import org.ramure.interop.signin.ProviderId;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The two halves of a sign-in: the request that goes out, and the code that comes back. */
@Component
public class OidcLogin {

    private static final String NONCE = "nonce";
    private static final String VERIFIER = "code_verifier";
    private static final String REGISTRATION = "registration_id";

    private final OidcRegistrations registrations;
    private final OidcAuthorizationCodeAuthenticationProvider library;

    OidcLogin(OidcRegistrations registrations, OidcTokens tokens, GuardedRequests requests) {
        this.registrations = registrations;
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(
                RestClient.builder()
                        .requestFactory(requests)
                        .configureMessageConverters(converters ->
                                converters
                                        .addCustomConverter(new FormHttpMessageConverter())
                                        .addCustomConverter(
                                                new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        var calls = new RestTemplate(requests);
        calls.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        var claims = new DefaultOAuth2UserService();
        claims.setRestOperations(calls);
        var users = new OidcUserService();
        users.setOauth2UserService(claims);
        library = new OidcAuthorizationCodeAuthenticationProvider(codes, users);
        library.setJwtDecoderFactory(tokens);
    }

    /**
     * Where to send the browser. {@code keep} keeps what must be known at the return, and answers
     * the state to send along.
     */
    public URI begin(
            ProviderId id, HttpServletRequest request, Function<Map<String, String>, String> keep) {
        ClientRegistration registration = registrations.find(id);
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(any -> registration);
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
        OAuth2AuthorizationRequest made = resolver.resolve(request, id.toString());
        if (made == null) {
            throw new IllegalStateException("no authorization request for a known provider");
        }
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(NONCE, Objects.requireNonNull(made.<String>getAttribute(NONCE)));
        notes.put(VERIFIER, Objects.requireNonNull(made.<String>getAttribute(VERIFIER)));
        return URI.create(
                OAuth2AuthorizationRequest.from(made)
                        .state(keep.apply(notes))
                        .build()
                        .getAuthorizationRequestUri());
    }

    /** Whom the code stands for. Throws {@link SignInRefused} where that is not proved. */
    public ArrivedPerson finish(
            ProviderId id, String code, String state, Map<String, String> notes) {
        ClientRegistration registration = registrations.find(id);
        String back = Objects.requireNonNull(registration.getRedirectUri());
        String page =
                Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri());
        var asked =
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri(page)
                        .clientId(registration.getClientId())
                        .redirectUri(back)
                        .scopes(registration.getScopes())
                        .state(state)
                        .attributes(all -> {
                            all.put(REGISTRATION, id.toString());
                            all.putAll(notes);
                        })
                        .build();
        var answered =
                OAuth2AuthorizationResponse.success(code).redirectUri(back).state(state).build();
        try {
            var proved =
                    (OAuth2LoginAuthenticationToken)
                            library.authenticate(
                                    new OAuth2LoginAuthenticationToken(
                                            registration,
                                            new OAuth2AuthorizationExchange(asked, answered)));
            if (proved == null || !(proved.getPrincipal() instanceof OidcUser user)) {
                throw new SignInRefused(Reason.MISCONFIGURED, "no identity token");
            }
            return new ArrivedPerson(
                    String.valueOf(user.getIssuer()),
                    Objects.requireNonNull(user.getSubject()),
                    OidcClaims.texts(user.getClaims()));
        } catch (OAuth2AuthenticationException refused) {
            registrations.forget(id);
            throw OidcTrouble.of(refused);
        }
    }

    /** What the provider answered instead of a code. */
    public static SignInRefused said(String error) {
        return OidcTrouble.answered(error);
    }
}
