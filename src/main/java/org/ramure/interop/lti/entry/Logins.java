package org.ramure.interop.lti.entry;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.ToolAddresses;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.interop.secrets.Secrets;
import org.springframework.stereotype.Component;

/** The first half of a launch: a platform asks, and we send the browser back to sign in there. */
@Component
public class Logins {

    private static final int LONGEST_FRAME = 100;

    private final Platforms platforms;
    private final LoginStates states;
    private final ToolAddresses addresses;
    private final Clock clock;

    Logins(Platforms platforms, LoginStates states, ToolAddresses addresses, Clock clock) {
        this.platforms = platforms;
        this.states = states;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** What the platform sends; absent parameters are empty. */
    public record Asked(
            String issuer,
            String clientId,
            String deployment,
            String loginHint,
            String messageHint,
            String storage) {}

    /**
     * Where to send the browser, and what it keeps meanwhile under {@link LoginState#browserKey}.
     */
    public record Begun(Platform platform, URI address, LoginState state, String browserSecret) {}

    /** Throws {@link LaunchRefused} for a platform that is unknown or disabled. */
    public Begun begin(Asked asked) {
        Platform platform = platform(asked);
        if (!platform.enabled()) {
            throw new LaunchRefused(Reason.PLATFORM_DISABLED, platform, "");
        }
        if (asked.loginHint().isEmpty()) {
            throw new LaunchRefused(Reason.MALFORMED, platform, "login_hint");
        }
        String secret = Secrets.next();
        var state =
                new LoginState(
                        platform.id(),
                        Secrets.next(),
                        Secrets.hash(secret),
                        Optional.of(asked.storage())
                                .filter(s -> !s.isEmpty() && s.length() <= LONGEST_FRAME),
                        clock.instant());
        return new Begun(platform, address(platform, asked, state), state, secret);
    }

    private Platform platform(Asked asked) {
        if (!asked.clientId().isEmpty()) {
            return platforms
                    .find(asked.issuer(), asked.clientId())
                    .orElseThrow(() -> unknown(asked, "client_id " + asked.clientId()));
        }
        List<Platform> there = platforms.at(asked.issuer());
        List<Platform> fitting =
                there.size() <= 1 || asked.deployment().isEmpty()
                        ? there
                        : there.stream()
                                .filter(p ->
                                        platforms
                                                .deployment(p.id(), asked.deployment())
                                                .isPresent())
                                .toList();
        if (fitting.size() != 1) {
            throw unknown(asked, fitting.isEmpty() ? "" : "client_id");
        }
        return fitting.getFirst();
    }

    private static LaunchRefused unknown(Asked asked, String detail) {
        return new LaunchRefused(Reason.UNKNOWN_PLATFORM, asked.issuer(), detail);
    }

    private URI address(Platform platform, Asked asked, LoginState state) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("scope", "openid");
        sent.put("response_type", "id_token");
        sent.put("response_mode", "form_post");
        sent.put("prompt", "none");
        sent.put("client_id", platform.clientId());
        sent.put("redirect_uri", addresses.launch());
        sent.put("login_hint", asked.loginHint());
        sent.put("state", states.write(state));
        sent.put("nonce", state.nonce());
        if (!asked.messageHint().isEmpty()) {
            sent.put("lti_message_hint", asked.messageHint());
        }
        String endpoint = platform.authorizationEndpoint().toString();
        return URI.create(
                endpoint
                        + (endpoint.contains("?") ? "&" : "?")
                        + sent.entrySet().stream()
                                .map(e -> e.getKey() + "=" + coded(e.getValue()))
                                .collect(Collectors.joining("&")));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
