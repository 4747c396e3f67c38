package org.ramure.interop.lti.classroom;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.Refusals;
import org.ramure.interop.lti.RosterService;
import org.ramure.interop.lti.classroom.SelfCheck.Subject;
import org.ramure.interop.lti.client.AccessTokens;
import org.ramure.interop.lti.client.PlatformAnswer;
import org.ramure.interop.lti.client.PlatformHttp;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Tries what a registration promises: the platform's keys and clock, our signature and client id at
 * its token endpoint, the rights it gives. Changes nothing on either side.
 */
@Component
public class SelfTest {

    private static final Duration TOLERATED = Duration.ofSeconds(60);
    private static final int FEW = 10;

    private final Placements placements;
    private final Platforms platforms;
    private final PlatformHttp http;
    private final AccessTokens tokens;
    private final Refusals refusals;
    private final Clock clock;
    private final String publicUrl;

    SelfTest(
            Placements placements,
            Platforms platforms,
            PlatformHttp http,
            AccessTokens tokens,
            Refusals refusals,
            Clock clock,
            @Value("${ramure.public-url:http://localhost:8080}") String publicUrl) {
        this.placements = placements;
        this.platforms = platforms;
        this.http = http;
        this.tokens = tokens;
        this.refusals = refusals;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** What was found, for who teaches through the placement; takes some seconds. */
    public List<SelfCheck> run(PersonId caller, PlacementId id) {
        Placement placement = placements.taught(caller, id);
        Optional<Platform> platform = platforms.find(placement.platform());
        List<SelfCheck> found = new ArrayList<>();
        if (platform.isEmpty() || !platform.get().enabled()) {
            found.add(SelfCheck.wrong(Subject.PLATFORM, ""));
            return found;
        }
        found.add(SelfCheck.right(Subject.PLATFORM, platform.get().name()));
        found.add(
                publicUrl.startsWith("https:")
                        ? SelfCheck.right(Subject.OUR_ADDRESS, publicUrl)
                        : SelfCheck.wrong(Subject.OUR_ADDRESS, publicUrl));
        keysAndClock(platform.get(), found);
        rights(platform.get(), placement, found);
        return found;
    }

    /** The latest launches from this platform that were not let in. */
    public List<Refusals.Line> refused(PersonId caller, PlacementId id) {
        Placement placement = placements.taught(caller, id);
        return refusals.ofTaught(caller, FEW).stream()
                .filter(line -> line.platform().filter(placement.platform()::equals).isPresent())
                .toList();
    }

    private void keysAndClock(Platform platform, List<SelfCheck> found) {
        PlatformAnswer answer;
        try {
            answer = http.send(PlatformHttp.Request.get(platform.keySetUrl(), "application/json"));
        } catch (PlatformTrouble trouble) {
            found.add(SelfCheck.wrong(Subject.REACHED, trouble.detail()));
            return;
        }
        found.add(SelfCheck.right(Subject.REACHED, String.valueOf(platform.keySetUrl().getHost())));
        found.add(key(answer));
        skew(answer).ifPresent(found::add);
    }

    private static SelfCheck key(PlatformAnswer answer) {
        try {
            for (JsonNode key : answer.json().path("keys")) {
                if (answer.isSuccess() && key.path("kty").asString("").equals("RSA")) {
                    return SelfCheck.right(Subject.KEY, key.path("kid").asString(""));
                }
            }
            return SelfCheck.wrong(Subject.KEY, String.valueOf(answer.status()));
        } catch (PlatformTrouble notJson) {
            return SelfCheck.wrong(Subject.KEY, notJson.detail());
        }
    }

    private Optional<SelfCheck> skew(PlatformAnswer answer) {
        return answer.headers()
                .firstValue("Date")
                .flatMap(SelfTest::date)
                .map(theirs -> {
                    Duration apart = Duration.between(clock.instant(), theirs.toInstant());
                    String seconds = String.valueOf(apart.toSeconds());
                    return apart.abs().compareTo(TOLERATED) > 0
                            ? SelfCheck.wrong(Subject.CLOCK, seconds)
                            : SelfCheck.right(Subject.CLOCK, seconds);
                });
    }

    private static Optional<ZonedDateTime> date(String header) {
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException strange) {
            return Optional.empty();
        }
    }

    private void rights(Platform platform, Placement placement, List<SelfCheck> found) {
        GradeService grades = placement.services().grades().orElse(null);
        if (grades == null || !grades.allows(GradeService.SCORE)) {
            found.add(SelfCheck.missing(Subject.TOKEN_SCORE, ""));
        } else {
            found.add(token(platform, GradeService.SCORE, Subject.TOKEN_SCORE));
            boolean makes = grades.allows(GradeService.LINE_ITEM) && grades.lineItems().isPresent();
            if (makes) {
                found.add(token(platform, GradeService.LINE_ITEM, Subject.TOKEN_COLUMN));
            }
            if (!makes && grades.lineItem().isEmpty()) {
                found.add(SelfCheck.wrong(Subject.COLUMN, ""));
            }
        }
        found.add(
                placement.services().roster().isPresent()
                        ? token(platform, RosterService.SCOPE, Subject.TOKEN_ROSTER)
                        : SelfCheck.missing(Subject.TOKEN_ROSTER, ""));
    }

    private SelfCheck token(Platform platform, String scope, Subject subject) {
        try {
            tokens.another(platform, scope);
            return SelfCheck.right(subject, "");
        } catch (PlatformTrouble trouble) {
            return SelfCheck.wrong(subject, trouble.detail());
        }
    }
}
