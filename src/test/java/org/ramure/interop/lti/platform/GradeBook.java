package org.ramure.interop.lti.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Assignment and Grade Services: line items, scores, results. A score older than the one that is
 * there is refused by 409, as the standard asks; one for a person told to {@link #refuse} by 400.
 */
public final class GradeBook implements Web.Desk {

    static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
    static final String ITEMS = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

    private final TestPlatform platform;
    private final Map<String, Map<String, Object>> items = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Map<String, Object>>> scores = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    GradeBook(TestPlatform platform) {
        this.platform = platform;
    }

    /** The address of a course's line items. */
    public String lineItems(String context) {
        return platform.issuer() + "/ags/" + context + "/lineitems";
    }

    /** Makes a line item as the platform itself does; its address. */
    public String create(String context, Map<String, Object> values) {
        String path = "/ags/" + context + "/lineitems/" + numbers.incrementAndGet();
        Map<String, Object> item = new LinkedHashMap<>(values);
        item.put("id", platform.issuer() + path);
        items.put(path, item);
        return platform.issuer() + path;
    }

    /** A teacher deletes a column. */
    public void delete(String address) {
        String path = address.substring(platform.issuer().length());
        items.remove(path);
        scores.remove(path);
    }

    /** From now on, scores of this person are refused by 400. */
    public void refuse(String user) {
        refused.add(user);
    }

    public void accept(String user) {
        refused.remove(user);
    }

    public List<Map<String, Object>> items(String context) {
        String prefix = "/ags/" + context + "/lineitems/";
        return items.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What stands in the book: scores by person. */
    public Map<String, Map<String, Object>> scores(String address) {
        return Map.copyOf(
                scores.getOrDefault(address.substring(platform.issuer().length()), Map.of()));
    }

    @Override
    public Optional<Reply> answer(Received request) {
        if (!request.path().startsWith("/ags/")) {
            return Optional.empty();
        }
        String path = request.path();
        if (path.endsWith("/lineitems")) {
            return Optional.of(container(request));
        }
        if (path.endsWith("/scores")) {
            return Optional.of(score(request, path.substring(0, path.length() - 7)));
        }
        if (path.endsWith("/results")) {
            return Optional.of(results(request, path.substring(0, path.length() - 8)));
        }
        return Optional.of(item(request, path));
    }

    private Reply container(Received request) {
        if (!platform.tokens().allows(request, TokenDesk.LINE_ITEM)) {
            return Reply.problem(401, "invalid_token");
        }
        String context =
                request.path().substring(5, request.path().length() - "/lineitems".length());
        if (request.method().equals("POST")) {
            Map<String, Object> asked = request.json();
            if (!ITEM.equals(request.headers().get("content-type"))) {
                return Reply.problem(415, "content type");
            }
            if (!(asked.get("scoreMaximum") instanceof Number) || !asked.containsKey("label")) {
                return Reply.problem(400, "label and scoreMaximum are needed");
            }
            String address = create(context, asked);
            return Reply.json(201, ITEM, items.get(address.substring(platform.issuer().length())));
        }
        List<Map<String, Object>> found =
                items(context).stream()
                        .filter(item -> wanted(request, item, "resource_id", "resourceId"))
                        .filter(item -> wanted(request, item, "tag", "tag"))
                        .filter(item -> wanted(request, item, "resource_link_id", "resourceLinkId"))
                        .toList();
        return Reply.json(200, ITEMS, found);
    }

    private static boolean wanted(
            Received request, Map<String, Object> item, String parameter, String property) {
        String asked = request.query().get(parameter);
        return asked == null || asked.equals(item.get(property));
    }

    private Reply item(Received request, String path) {
        Map<String, Object> item = items.get(path);
        if (item == null) {
            return Reply.problem(404, "no such line item");
        }
        if (!platform.tokens().allows(request, TokenDesk.LINE_ITEM)) {
            return Reply.problem(401, "invalid_token");
        }
        return switch (request.method()) {
            case "GET" -> Reply.json(200, ITEM, item);
            case "PUT" -> {
                item.putAll(request.json());
                yield Reply.json(200, ITEM, item);
            }
            case "DELETE" -> {
                items.remove(path);
                yield Reply.empty(204);
            }
            default -> Reply.problem(405, "method");
        };
    }

    private Reply score(Received request, String path) {
        if (!platform.tokens().allows(request, TokenDesk.SCORE)) {
            return Reply.problem(401, "invalid_token");
        }
        if (!items.containsKey(path)) {
            return Reply.problem(404, "no such line item");
        }
        if (!SCORE.equals(request.headers().get("content-type"))) {
            return Reply.problem(415, "content type");
        }
        Map<String, Object> score = request.json();
        String user = String.valueOf(score.get("userId"));
        if (refused.contains(user)) {
            return Reply.problem(400, "user is not enrolled in this course");
        }
        for (String needed :
                List.of("userId", "timestamp", "activityProgress", "gradingProgress")) {
            if (!score.containsKey(needed)) {
                return Reply.problem(400, needed + " is missing");
            }
        }
        Instant at = Instant.parse(String.valueOf(score.get("timestamp")));
        var book = scores.computeIfAbsent(path, any -> new ConcurrentHashMap<>());
        synchronized (book) {
            Map<String, Object> before = book.get(user);
            if (before != null
                    && !Instant.parse(String.valueOf(before.get("timestamp"))).isBefore(at)) {
                return Reply.problem(409, "a newer score is here");
            }
            book.put(user, score);
        }
        return Reply.empty(200);
    }

    private Reply results(Received request, String path) {
        if (!platform.tokens().allows(request, TokenDesk.RESULT)) {
            return Reply.problem(401, "invalid_token");
        }
        List<Map<String, Object>> all = new ArrayList<>();
        scores.getOrDefault(path, Map.of())
                .forEach((user, score) -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("id", platform.issuer() + path + "/results/" + user);
                    one.put("scoreOf", platform.issuer() + path);
                    one.put("userId", user);
                    if (score.containsKey("scoreGiven")) {
                        one.put("resultScore", score.get("scoreGiven"));
                        one.put("resultMaximum", score.get("scoreMaximum"));
                    }
                    all.add(one);
                });
        return Reply.json(200, RESULTS, all);
    }
}
