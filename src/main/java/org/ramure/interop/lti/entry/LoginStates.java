package org.ramure.interop.lti.entry;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.interop.lti.partner.PlatformId;
import org.springframework.stereotype.Component;

/** Signs the state of a login, and reads what comes back; good for ten minutes. */
@Component
class LoginStates {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final String AUDIENCE = "ramure:lti:state";

    private final ToolKeys keys;
    private final Clock clock;

    LoginStates(ToolKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String write(LoginState state) {
        var claims =
                new JWTClaimsSet.Builder()
                        .audience(AUDIENCE)
                        .issueTime(Date.from(state.begunAt()))
                        .claim("p", state.platform().toString())
                        .claim("n", state.nonce())
                        .claim("b", state.browserHash());
        state.storage().ifPresent(frame -> claims.claim("s", frame));
        return keys.sign(claims.build());
    }

    LoginState read(String signed) {
        JWTClaimsSet claims =
                keys.read(signed)
                        .filter(c -> c.getAudience().equals(List.of(AUDIENCE)))
                        .orElseThrow(() -> new LaunchRefused(Reason.STATE_MISSING, "", ""));
        try {
            Instant begun = claims.getIssueTime().toInstant();
            if (clock.instant().isAfter(begun.plus(GOOD_FOR))) {
                throw new LaunchRefused(
                        Reason.STATE_OLD,
                        "",
                        Duration.between(begun, clock.instant()).toSeconds() + " s");
            }
            return new LoginState(
                    new PlatformId(UUID.fromString(claims.getStringClaim("p"))),
                    claims.getStringClaim("n"),
                    claims.getStringClaim("b"),
                    Optional.ofNullable(claims.getStringClaim("s")),
                    begun);
        } catch (ParseException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
