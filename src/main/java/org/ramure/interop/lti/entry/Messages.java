package org.ramure.interop.lti.entry;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.lti.ChoiceRequest;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.Launch;
import org.ramure.interop.lti.LaunchMessage;
import org.ramure.interop.lti.LaunchRefused;
import org.ramure.interop.lti.LaunchRefused.Reason;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.RosterService;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.shared.Language;

/** Turns the claims of a checked token into what we keep of them. */
final class Messages {

    private static final String RESOURCE = "LtiResourceLinkRequest";
    private static final String CHOICE = "LtiDeepLinkingRequest";
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_FORMER = 10;

    private final Platform platform;
    private final Claims claims;

    Messages(Platform platform, Claims claims) {
        this.platform = platform;
        this.claims = claims;
    }

    /** Throws {@link LaunchRefused} for a message that is none of the two we understand. */
    LaunchMessage read(boolean framed) {
        String type = claims.text(Claims.LTI + "message_type");
        if (!"1.3.0".equals(claims.text(Claims.LTI + "version"))) {
            throw refused(Reason.VERSION, claims.text(Claims.LTI + "version", LONGEST_NAME));
        }
        if (!RESOURCE.equals(type) && !CHOICE.equals(type)) {
            throw refused(Reason.MESSAGE, claims.text(Claims.LTI + "message_type", LONGEST_NAME));
        }
        String subject = claims.text("sub");
        if (subject.isEmpty() || subject.length() > LONGEST_ID) {
            throw refused(Reason.NO_SUBJECT, "sub");
        }
        boolean choosing = CHOICE.equals(type);
        Placement.Where where = where();
        if (!choosing && where.resourceLinkId().isEmpty()) {
            throw refused(Reason.NO_LINK, "resource_link.id");
        }
        Claims custom = claims.lti("custom");
        return new LaunchMessage(
                subject,
                told(),
                LtiRole.of(claims.list(Claims.LTI + "roles")),
                where,
                link(custom),
                services(),
                new Launch.Presentation(
                        language(),
                        claims.lti("launch_presentation").address("return_url"),
                        framed),
                choosing ? Optional.of(choice(where)) : Optional.empty());
    }

    private static LaunchMessage.Link link(Claims custom) {
        return new LaunchMessage.Link(
                Target.of(custom.text("ramure")),
                ReleaseId.of(custom.text("ramure_release")),
                uuid(custom.text("ramure_choice")),
                custom.list("ramure_history").stream().limit(MOST_FORMER).toList(),
                new Placement.Dates(
                        moment(custom.text("ramure_opens")), moment(custom.text("ramure_due"))));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** With an offset, as LTI says; a variable that the platform left as it is, is none. */
    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private LaunchRefused refused(Reason reason, String detail) {
        return new LaunchRefused(reason, platform, detail);
    }

    private Placement.Where where() {
        Claims context = claims.lti("context");
        Claims link = claims.lti("resource_link");
        String title = context.text("title", LONGEST_TITLE);
        if (link.text("id").length() > LONGEST_ID) {
            throw refused(Reason.MALFORMED, "resource_link.id");
        }
        return new Placement.Where(
                context.text("id", LONGEST_ID),
                title.isEmpty() ? context.text("label", LONGEST_TITLE) : title,
                link.text("id"),
                link.text("title", LONGEST_TITLE));
    }

    private Identities.Told told() {
        String given = claims.text("given_name", LONGEST_NAME);
        String family = claims.text("family_name", LONGEST_NAME);
        if (given.isEmpty() && family.isEmpty()) {
            family = claims.text("name", LONGEST_NAME);
        }
        return new Identities.Told(given, family, language());
    }

    /** The page’s language goes before the person’s. */
    private Language language() {
        String page = claims.lti("launch_presentation").text("locale");
        String tag = page.isEmpty() ? claims.text("locale") : page;
        return Language.of(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    private Placement.Services services() {
        Claims grades = claims.object(Claims.GRADES);
        Optional<URI> lineItem = grades.address("lineitem");
        Optional<URI> lineItems = grades.address("lineitems");
        Optional<GradeService> graded =
                lineItem.isPresent() || lineItems.isPresent()
                        ? Optional.of(new GradeService(lineItem, lineItems, grades.set("scope")))
                        : Optional.empty();
        return new Placement.Services(
                graded,
                claims.object(Claims.ROSTER)
                        .address("context_memberships_url")
                        .map(RosterService::new));
    }

    private ChoiceRequest choice(Placement.Where where) {
        Claims asked = claims.object(Claims.DEEP_LINKING);
        URI back =
                asked.address("deep_link_return_url")
                        .orElseThrow(() -> refused(Reason.MALFORMED, "deep_link_return_url"));
        List<String> targets = asked.list("accept_presentation_document_targets");
        return new ChoiceRequest(
                back,
                asked.set("accept_types"),
                java.util.Set.copyOf(targets),
                asked.isTrue("accept_multiple"),
                !asked.has("accept_lineitem") || asked.isTrue("accept_lineitem"),
                asked.has("data") ? Optional.of(asked.text("data")) : Optional.empty(),
                where.contextId());
    }
}
