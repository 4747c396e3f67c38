package org.ramure.interop.lti.content;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ramure.interop.lti.ChoiceRequest;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.TargetReleases;
import org.ramure.interop.lti.ToolAddresses;
import org.ramure.interop.lti.ToolKeys;
import org.ramure.interop.lti.partner.Deployment;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.Platforms;
import org.ramure.interop.lti.registration.ToolDescription;
import org.springframework.stereotype.Component;

/** What goes back to a platform whose teacher chose: a signed message with one link for each. */
@Component
public class ChoiceAnswers {

    /** What a score is counted out of, in every line of a grade book we make. */
    public static final int SCORE_MAXIMUM = 100;

    private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String ANSWER = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final int FRAME_HEIGHT = 800;

    private final Platforms platforms;
    private final Contents contents;
    private final TargetReleases releases;
    private final ToolKeys keys;
    private final ToolAddresses addresses;
    private final Clock clock;

    ChoiceAnswers(
            Platforms platforms,
            Contents contents,
            TargetReleases releases,
            ToolKeys keys,
            ToolAddresses addresses,
            Clock clock) {
        this.platforms = platforms;
        this.contents = contents;
        this.releases = releases;
        this.keys = keys;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The signed answer; of several where one was asked for, the first. */
    public String sign(Launch launch, List<Target> chosen) {
        ChoiceRequest request = launch.choice().orElseThrow();
        Platform platform = platforms.find(launch.platform()).orElseThrow();
        Deployment deployment = platforms.deployment(launch.deployment()).orElseThrow();
        List<Map<String, Object>> items = new ArrayList<>();
        if (request.acceptsLinks()) {
            chosen.stream()
                    .distinct()
                    .limit(request.several() ? chosen.size() : 1)
                    .forEach(target ->
                            contents.find(target)
                                    .ifPresent(found -> items.add(item(found, launch))));
        }
        Instant now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(platform.clientId())
                        .audience(platform.issuer())
                        .claim("azp", platform.issuer())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(GOOD_FOR)))
                        .claim("nonce", UUID.randomUUID().toString())
                        .claim(LTI + "deployment_id", deployment.value())
                        .claim(LTI + "message_type", "LtiDeepLinkingResponse")
                        .claim(LTI + "version", "1.3.0")
                        .claim(ANSWER + "content_items", items);
        request.data().ifPresent(data -> claims.claim(ANSWER + "data", data));
        return keys.sign(claims.build());
    }

    /** What comes back with each launch; copies of the link bring the same. */
    private Map<String, String> custom(Target target) {
        Map<String, String> custom = new LinkedHashMap<>(ToolDescription.custom());
        custom.put("ramure", target.text());
        custom.put("ramure_choice", UUID.randomUUID().toString());
        releases.newest(target).ifPresent(release -> custom.put("ramure_release", release.hash()));
        return custom;
    }

    private Map<String, Object> item(Content content, Launch launch) {
        ChoiceRequest request = launch.choice().orElseThrow();
        var language = launch.presentation().language();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", "ltiResourceLink");
        item.put("title", content.title().in(language));
        item.put("text", content.summary().in(language));
        item.put("url", addresses.launch());
        item.put("custom", custom(content.target()));
        if (request.lineItems()) {
            item.put(
                    "lineItem",
                    Map.of(
                            "label",
                            content.title().in(language),
                            "scoreMaximum",
                            SCORE_MAXIMUM,
                            "resourceId",
                            content.target().text(),
                            "tag",
                            "ramure"));
        }
        if (request.acceptedTargets().contains("iframe")) {
            item.put("iframe", Map.of("height", FRAME_HEIGHT));
        }
        if (request.acceptedTargets().contains("window")) {
            item.put("window", Map.of("targetName", "ramure"));
        }
        return item;
    }
}
