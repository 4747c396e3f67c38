package org.ramure.interop.signin.oidc;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.SignInRefused.Reason;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** What the library’s refusals mean for people. */
final class OidcTrouble {

    /** The library names the claims that it does not take as {@code {exp=…, iat=…}}. */
    private static final Pattern CLAIM = Pattern.compile("[{,]\\s*([a-z_]+)=");

    private static final Set<String> OF_TIME = Set.of("exp", "iat");

    private OidcTrouble() {}

    static SignInRefused of(PlatformTrouble trouble) {
        Reason reason =
                trouble.kind().passing() && trouble.kind() != PlatformTrouble.Kind.CONFLICT
                        ? Reason.UNREACHABLE
                        : Reason.MISCONFIGURED;
        return new SignInRefused(reason, trouble.kind() + " " + trouble.detail());
    }

    static SignInRefused of(OAuth2AuthenticationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof PlatformTrouble trouble) {
                return of(trouble);
            }
        }
        OAuth2Error error = refused.getError();
        String said = text(error.getDescription());
        return new SignInRefused(
                reason(error.getErrorCode(), said), error.getErrorCode() + " " + said);
    }

    private static Reason reason(String code, String said) {
        return switch (code) {
            case "invalid_grant", "invalid_state_parameter" -> Reason.STATE;
            case "invalid_client", "unauthorized_client", "invalid_scope", "invalid_request" ->
                    Reason.MISCONFIGURED;
            case "invalid_id_token", "invalid_token" -> ofToken(said);
            case "invalid_nonce", "invalid_user_info_response", "missing_signature_verifier" ->
                    Reason.NOT_PROVED;
            default -> Reason.PROVIDER_ERROR;
        };
    }

    private static Reason ofToken(String said) {
        if (said.contains("Jwt expired at") || said.contains("Jwt used before")) {
            return Reason.CLOCK;
        }
        Matcher claims = CLAIM.matcher(said);
        Set<String> wrong = claims.results().map(m -> m.group(1)).collect(Collectors.toSet());
        if (wrong.equals(Set.of("sub"))) {
            return Reason.NO_SUBJECT;
        }
        return !wrong.isEmpty() && OF_TIME.containsAll(wrong) ? Reason.CLOCK : Reason.NOT_PROVED;
    }

    /** What a provider answers to the authorization request instead of a code. */
    static SignInRefused answered(String error) {
        Reason reason =
                switch (error) {
                    case "access_denied",
                            "login_required",
                            "interaction_required",
                            "consent_required" ->
                            Reason.SAID_NO;
                    case "unauthorized_client",
                            "invalid_scope",
                            "invalid_request",
                            "unsupported_response_type" ->
                            Reason.MISCONFIGURED;
                    case "temporarily_unavailable" -> Reason.UNREACHABLE;
                    default -> Reason.PROVIDER_ERROR;
                };
        return new SignInRefused(reason, error);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
