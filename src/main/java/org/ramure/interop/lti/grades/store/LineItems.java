package org.ramure.interop.lti.grades.store;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.interop.lti.GradeService;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.client.PlatformCalls;
import org.ramure.interop.lti.client.PlatformCalls.With;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.grades.Asked;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.shared.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's side of columns: finds ours among those of a course, or makes it. Doing so again
 * finds what is there.
 */
@Component
class LineItems {

    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String TAG = "ramure";
    private static final int PAGES = 20;
    private static final int LONGEST_LABEL = 200;
    private static final int HUNDRED = 100;

    private final PlatformCalls calls;
    private final JsonMapper json = JsonMapper.builder().build();

    LineItems(PlatformCalls calls) {
        this.calls = calls;
    }

    /** Where a column is wanted. */
    record Wanted(Platform platform, Placement placement, URI list, Asked asked) {

        String resourceId() {
            return placement.target().map(Target::text).orElse("");
        }

        String linkId() {
            return placement.where().resourceLinkId();
        }

        With right() {
            return new With(platform, GradeService.LINE_ITEM);
        }
    }

    /** The column that was made for this placement before. Throws {@link PlatformTrouble}. */
    Optional<URI> find(Wanted wanted) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("resource_link_id", wanted.linkId());
        query.put("resource_id", wanted.resourceId());
        query.put("tag", TAG);
        Optional<URI> page = Optional.of(GradeAddress.with(wanted.list(), query));
        for (int i = 0; i < PAGES && page.isPresent(); i++) {
            var answer = calls.get(wanted.right(), page.get(), ITEMS);
            for (JsonNode item : answer.json()) {
                if (isOurs(item, wanted)) {
                    return address(item);
                }
            }
            page = answer.next();
        }
        return Optional.empty();
    }

    /** Not every platform looks at what was asked for. */
    private static boolean isOurs(JsonNode item, Wanted wanted) {
        return TAG.equals(item.path("tag").asString(""))
                && wanted.resourceId().equals(item.path("resourceId").asString(""))
                && wanted.linkId().equals(item.path("resourceLinkId").asString(""));
    }

    private static Optional<URI> address(JsonNode item) {
        String id = item.path("id").asString("");
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(URI.create(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    URI make(Wanted wanted) {
        String title = wanted.placement().where().title();
        String label = title.isBlank() ? wanted.asked().title().in(Language.FR) : title;
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(
                "label",
                label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label);
        item.put("scoreMaximum", HUNDRED);
        item.put("resourceId", wanted.resourceId());
        item.put("tag", TAG);
        item.put("resourceLinkId", wanted.linkId());
        var answer = calls.post(wanted.right(), wanted.list(), ITEM, json.writeValueAsString(item));
        return address(answer.json())
                .orElseThrow(() ->
                        new PlatformTrouble(
                                PlatformTrouble.Kind.MALFORMED, "a line item without id"));
    }

    /** Whether the column is still there. */
    boolean isThere(Platform platform, URI item) {
        try {
            calls.get(new With(platform, GradeService.LINE_ITEM), item, ITEM);
            return true;
        } catch (PlatformTrouble trouble) {
            if (trouble.kind() == PlatformTrouble.Kind.GONE) {
                return false;
            }
            throw trouble;
        }
    }
}
