package org.ramure.interop.lti.entry;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.partner.Platform;
import org.springframework.stereotype.Component;

/**
 * Checks a platform’s token: RS256 alone, by a key of that platform’s set, from that issuer, for
 * us, in time. Our own clock saw the login begin, so a platform’s wrong clock is told from an old
 * token.
 */
@Component
class IdTokens {

    static final Duration TOLERANCE = Duration.ofSeconds(60);

    private static final int LONGEST = 100_000;

    private final PlatformKeySets keySets;
    private final Clock clock;

    IdTokens(PlatformKeySets keySets, Clock clock) {
        this.keySets = keySets;
        this.clock = clock;
    }

    /** The claims of a token that is good. Throws {@link LaunchRefused} for any other. */
    JWTClaimsSet check(String token, Platform platform, LoginState state) {
        try {
            SignedJWT signed = signed(token, platform);
            var key = keySets.key(platform, signed.getHeader().getKeyID());
            if (!signed.verify(new RSASSAVerifier(key))) {
                throw new LaunchRefused(Reason.SIGNATURE, platform, "kid " + key.getKeyID());
            }
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            checkParties(claims, platform);
            checkTimes(claims, platform, state.begunAt());
            if (!state.nonce().equals(claims.getStringClaim("nonce"))) {
                throw new LaunchRefused(Reason.NONCE, platform, "");
            }
            return claims;
        } catch (ParseException unreadable) {
            throw new LaunchRefused(Reason.MALFORMED, platform, "id_token");
        } catch (JOSEException impossible) {
            throw new LaunchRefused(Reason.SIGNATURE, platform, impossible.getMessage() + "");
        }
    }

    private static SignedJWT signed(String token, Platform platform) throws ParseException {
        if (token.length() > LONGEST) {
            throw new LaunchRefused(Reason.MALFORMED, platform, "id_token");
        }
        JWT parsed = JWTParser.parse(token);
        if (!(parsed instanceof SignedJWT signed)
                || !JWSAlgorithm.RS256.equals(signed.getHeader().getAlgorithm())) {
            throw new LaunchRefused(
                    Reason.ALGORITHM, platform, "alg " + parsed.getHeader().getAlgorithm());
        }
        return signed;
    }

    private static void checkParties(JWTClaimsSet claims, Platform platform) throws ParseException {
        if (!platform.issuer().equals(claims.getIssuer())) {
            throw new LaunchRefused(Reason.ISSUER, platform, "iss " + claims.getIssuer());
        }
        List<String> audience = claims.getAudience();
        String party = claims.getStringClaim("azp");
        boolean ours = audience.contains(platform.clientId());
        boolean forUs = party == null ? audience.size() == 1 : party.equals(platform.clientId());
        if (!ours || !forUs) {
            throw new LaunchRefused(
                    Reason.AUDIENCE, platform, "aud " + audience + ", azp " + party);
        }
    }

    private void checkTimes(JWTClaimsSet claims, Platform platform, Instant begun) {
        Instant now = clock.instant();
        Instant issued = time(claims.getIssueTime(), platform, "iat");
        Instant expires = time(claims.getExpirationTime(), platform, "exp");
        if (issued.isAfter(now.plus(TOLERANCE))) {
            throw clock(Reason.CLOCK_AHEAD, platform, Duration.between(now, issued));
        }
        if (issued.isBefore(begun.minus(TOLERANCE))) {
            throw clock(Reason.CLOCK_BEHIND, platform, Duration.between(issued, begun));
        }
        if (!now.isBefore(expires.plus(TOLERANCE))) {
            throw new LaunchRefused(
                    Reason.EXPIRED, platform, Duration.between(expires, now).toSeconds() + " s");
        }
    }

    /** In minutes, rounded to the nearest. */
    private static LaunchRefused clock(Reason reason, Platform platform, Duration off) {
        return new LaunchRefused(reason, platform, Long.toString(off.plusSeconds(30).toMinutes()));
    }

    private static Instant time(Date claim, Platform platform, String name) {
        return Optional.ofNullable(claim)
                .map(Date::toInstant)
                .orElseThrow(() -> new LaunchRefused(Reason.MALFORMED, platform, name));
    }
}
