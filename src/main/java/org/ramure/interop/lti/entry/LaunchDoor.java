package org.ramure.interop.lti.entry;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Optional;
import org.ramure.interop.lti.Arrivals;
import org.ramure.interop.lti.ChoiceRequest;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchMessage;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformOrigins;
import org.ramure.interop.lti.partner.Platforms;
import org.springframework.stereotype.Component;

/** The second half of a launch: the platform’s message comes, is checked, and lets somebody in. */
@Component
public class LaunchDoor {

    private final LoginStates states;
    private final IdTokens tokens;
    private final Nonces nonces;
    private final Platforms platforms;
    private final PlatformOrigins origins;
    private final Arrivals arrivals;

    LaunchDoor(
            LoginStates states,
            IdTokens tokens,
            Nonces nonces,
            Platforms platforms,
            PlatformOrigins origins,
            Arrivals arrivals) {
        this.states = states;
        this.tokens = tokens;
        this.nonces = nonces;
        this.platforms = platforms;
        this.origins = origins;
        this.arrivals = arrivals;
    }

    /** What came; absent parameters are empty. {@code error} is the platform’s own refusal. */
    public record Posted(String idToken, String state, String error, boolean framed) {}

    /** Somebody who was let in, and the state their login began with. */
    public record Let(Platform platform, Launch launch, LoginState state) {}

    /** Throws {@link LaunchRefused} for whatever is not in order. */
    public Let enter(Posted posted) {
        LoginState state = states.read(posted.state());
        Platform platform =
                platforms
                        .find(state.platform())
                        .orElseThrow(() -> new LaunchRefused(Reason.UNKNOWN_PLATFORM, "", ""));
        if (!platform.enabled()) {
            throw new LaunchRefused(Reason.PLATFORM_DISABLED, platform, "");
        }
        if (!posted.error().isEmpty()) {
            throw new LaunchRefused(Reason.PLATFORM_SAID_NO, platform, posted.error());
        }
        JWTClaimsSet checked = tokens.check(posted.idToken(), platform, state);
        Claims claims = new Claims(checked.getClaims());
        Deployment deployment = deployment(platform, claims);
        LaunchMessage message = new Messages(platform, claims).read(posted.framed());
        if (!nonces.use(state.nonce())) {
            throw new LaunchRefused(Reason.REPLAYED, platform, "");
        }
        origins.learn(platform.id().value(), message.presentation().returnUrl());
        origins.learn(platform.id().value(), message.choice().map(ChoiceRequest::returnUrl));
        return new Let(platform, arrivals.arrive(platform, deployment, message), state);
    }

    private Deployment deployment(Platform platform, Claims claims) {
        String value = claims.text(Claims.LTI + "deployment_id");
        Optional<Deployment> known =
                value.isEmpty()
                        ? Optional.empty()
                        : platforms
                                .deployment(platform.id(), value)
                                .or(() -> platforms.adopt(platform.id(), value));
        Deployment deployment =
                known.orElseThrow(() ->
                        new LaunchRefused(
                                Reason.UNKNOWN_DEPLOYMENT,
                                platform,
                                claims.text(Claims.LTI + "deployment_id", 255)));
        if (!deployment.enabled()) {
            throw new LaunchRefused(Reason.DEPLOYMENT_DISABLED, platform, value);
        }
        return deployment;
    }
}
