package org.ramure.interop.lti.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** OpenID configuration, key set, and dynamic registration of the tool. */
final class RegistrationDesk implements Web.Desk {

    static final String TOKEN = "registration-token-1";

    private final TestPlatform platform;

    RegistrationDesk(TestPlatform platform) {
        this.platform = platform;
    }

    @Override
    public Optional<Reply> answer(Received request) {
        return switch (request.path()) {
            case "/.well-known/openid-configuration" -> Optional.of(Reply.json(configuration()));
            case "/jwks" -> Optional.of(Reply.json(platform.keys().publicSet()));
            case "/register" -> Optional.of(register(request));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> configuration() {
        String issuer = platform.issuer();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("issuer", issuer);
        all.put("authorization_endpoint", issuer + "/auth");
        all.put("token_endpoint", issuer + "/token");
        all.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        all.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS256"));
        all.put("jwks_uri", issuer + "/jwks");
        all.put("registration_endpoint", issuer + "/register");
        all.put("scopes_supported", TokenDesk.ALL_SCOPES);
        all.put("response_types_supported", List.of("id_token"));
        all.put("subject_types_supported", List.of("public", "pairwise"));
        all.put("id_token_signing_alg_values_supported", List.of("RS256"));
        all.put(
                "claims_supported",
                List.of("sub", "iss", "name", "given_name", "family_name", "email"));
        all.put(
                "https://purl.imsglobal.org/spec/lti-platform-configuration",
                Map.of(
                        "product_family_code", "test",
                        "version", "1",
                        "messages_supported",
                                List.of(
                                        Map.of("type", "LtiResourceLinkRequest"),
                                        Map.of("type", "LtiDeepLinkingRequest"))));
        platform.spoilt().accept(all);
        return all;
    }

    private Reply register(Received request) {
        if (!("Bearer " + TOKEN).equals(request.headers().get("authorization"))) {
            return Reply.problem(401, "invalid_token");
        }
        Map<String, Object> asked = request.json();
        platform.register(Tool.registered(asked));
        Map<String, Object> answer = new LinkedHashMap<>(asked);
        answer.put("client_id", platform.clientId());
        String settings = "https://purl.imsglobal.org/spec/lti-tool-configuration";
        if (asked.get(settings) instanceof Map<?, ?> given) {
            Map<Object, Object> completed = new LinkedHashMap<>(given);
            completed.put("deployment_id", platform.deployment());
            answer.put(settings, completed);
        }
        return Reply.json(answer);
    }
}
