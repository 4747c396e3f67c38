package org.ramure.interop.lti.platform;

import static org.ramure.interop.lti.platform.PlatformLaunch.CLAIM;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Starts launches, answers the tool's authorisation request with a signed message, and takes back
 * what was chosen by deep linking.
 */
final class LaunchDesk implements Web.Desk {

    private final TestPlatform platform;
    private final Map<String, PlatformLaunch> prepared = new ConcurrentHashMap<>();

    LaunchDesk(TestPlatform platform) {
        this.platform = platform;
    }

    String prepare(PlatformLaunch launch) {
        String hint = UUID.randomUUID().toString();
        prepared.put(hint, launch);
        return hint;
    }

    /** What the platform sends to the tool's {@code initiate_login_uri}. */
    Map<String, String> initiation(String hint) {
        PlatformLaunch launch = launch(hint);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("iss", platform.issuer());
        all.put("login_hint", launch.user());
        all.put("target_link_uri", platform.tool().target());
        all.put("lti_message_hint", hint);
        all.put("client_id", platform.clientId());
        all.put("lti_deployment_id", deployment(launch));
        if (launch.storage) {
            all.put("lti_storage_target", "_parent");
        }
        return all;
    }

    @Override
    public Optional<Reply> answer(Received request) {
        String path = request.path();
        if (path.equals("/auth")) {
            var asked = request.method().equals("POST") ? request.form() : request.query();
            return Optional.of(authorise(asked));
        }
        if (path.startsWith("/lancer/")) {
            String hint = path.substring("/lancer/".length());
            return Optional.of(
                    Reply.html(PlatformPages.posting(platform.tool().login(), initiation(hint))));
        }
        if (path.startsWith("/page/")) {
            String hint = path.substring("/page/".length());
            return Optional.of(
                    Reply.html(PlatformPages.frame(launch(hint).resourceTitle, "/lancer/" + hint)));
        }
        if (path.equals("/deep-link-return")) {
            String token = request.form().getOrDefault("JWT", "");
            platform.chosen(token);
            return Optional.of(Reply.html(PlatformPages.plain("Content added")));
        }
        return Optional.empty();
    }

    private PlatformLaunch launch(String hint) {
        PlatformLaunch found = prepared.get(hint);
        if (found == null) {
            throw new IllegalArgumentException("unknown lti_message_hint");
        }
        return found;
    }

    private Reply authorise(Map<String, String> asked) {
        require("id_token".equals(asked.get("response_type")), "response_type");
        require("form_post".equals(asked.get("response_mode")), "response_mode");
        require("none".equals(asked.get("prompt")), "prompt");
        require("openid".equals(asked.get("scope")), "scope");
        require(platform.clientId().equals(asked.get("client_id")), "client_id");
        require(platform.tool().redirects().contains(asked.get("redirect_uri")), "redirect_uri");
        PlatformLaunch launch = launch(asked.getOrDefault("lti_message_hint", ""));
        require(launch.user().equals(asked.get("login_hint")), "login_hint");
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("id_token", idToken(launch, asked.getOrDefault("nonce", "")));
        answer.put("state", asked.getOrDefault("state", ""));
        return Reply.html(PlatformPages.posting(asked.get("redirect_uri"), answer));
    }

    private static void require(boolean right, String parameter) {
        if (!right) {
            throw new IllegalArgumentException("wrong " + parameter);
        }
    }

    private String deployment(PlatformLaunch launch) {
        return launch.deployment.isEmpty() ? platform.deployment() : launch.deployment;
    }

    String idToken(PlatformLaunch launch, String nonce) {
        Instant now = platform.now();
        Map<String, Object> claims = new LinkedHashMap<>(launch.person);
        claims.put("iss", platform.issuer());
        claims.put("aud", platform.clientId());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(300).getEpochSecond());
        claims.put("nonce", nonce);
        claims.put(CLAIM + "version", "1.3.0");
        claims.put(CLAIM + "deployment_id", deployment(launch));
        claims.put(CLAIM + "target_link_uri", platform.tool().target());
        claims.put(CLAIM + "roles", List.copyOf(launch.roles));
        claims.put(
                CLAIM + "context",
                Map.of(
                        "id", launch.context,
                        "title", launch.contextTitle,
                        "type",
                                List.of(
                                        "http://purl.imsglobal.org/vocab/lis/v2/course#CourseOffering")));
        claims.put(
                CLAIM + "launch_presentation",
                Map.of(
                        "locale",
                        launch.locale,
                        "document_target",
                        "iframe",
                        "return_url",
                        platform.issuer() + "/course"));
        claims.put(
                CLAIM + "tool_platform",
                Map.of("guid", "test-platform", "name", "Université d’essai"));
        if (!launch.custom.isEmpty()) {
            claims.put(CLAIM + "custom", launch.custom);
        }
        message(launch, claims);
        services(launch, claims);
        launch.changes.forEach(change -> change.accept(claims));
        return platform.keys().sign(claims, launch.signing);
    }

    private void message(PlatformLaunch launch, Map<String, Object> claims) {
        if (!launch.deepLinking) {
            claims.put(CLAIM + "message_type", "LtiResourceLinkRequest");
            claims.put(
                    CLAIM + "resource_link",
                    Map.of("id", launch.resourceLink, "title", launch.resourceTitle));
            return;
        }
        claims.put(CLAIM + "message_type", "LtiDeepLinkingRequest");
        claims.put(
                "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
                Map.of(
                        "deep_link_return_url",
                        platform.issuer() + "/deep-link-return",
                        "accept_types",
                        List.of("ltiResourceLink"),
                        "accept_presentation_document_targets",
                        List.of("iframe", "window"),
                        "accept_multiple",
                        launch.acceptMultiple,
                        "accept_lineitem",
                        true,
                        "data",
                        "opaque-" + launch.context));
    }

    private void services(PlatformLaunch launch, Map<String, Object> claims) {
        if (launch.grades) {
            Map<String, Object> endpoint = new LinkedHashMap<>();
            endpoint.put("scope", TokenDesk.GRADE_SCOPES);
            endpoint.put("lineitems", platform.grades().lineItems(launch.context));
            if (!launch.lineItem.isEmpty()) {
                endpoint.put("lineitem", launch.lineItem);
            }
            claims.put("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint", endpoint);
        }
        if (launch.members) {
            claims.put(
                    "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                    Map.of(
                            "context_memberships_url",
                            platform.members().address(launch.context),
                            "service_versions",
                            List.of("2.0")));
        }
    }

    static String query(Map<String, String> parameters) {
        var text = new StringBuilder();
        parameters.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "&")
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
