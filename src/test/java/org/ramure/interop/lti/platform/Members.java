package org.ramure.interop.lti.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Names and Role Provisioning Services: the people of a course, page by page. */
public final class Members implements Web.Desk {

    static final String TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final int LARGEST_PAGE = 50;

    private final TestPlatform platform;
    private final Map<String, List<Map<String, Object>>> courses = new ConcurrentHashMap<>();

    Members(TestPlatform platform) {
        this.platform = platform;
    }

    public String address(String context) {
        return platform.issuer() + "/nrps/" + context;
    }

    public void put(String context, List<Map<String, Object>> members) {
        courses.put(context, List.copyOf(members));
    }

    /**
     * A class of so many students with names, and a teacher; every eighth student is listed twice
     * (a second group), so that pages hold more rows than there are people.
     */
    public void fill(String context, int students) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(member("teacher-1", "Ada", "Martin", "Instructor"));
        for (int i = 1; i <= students; i++) {
            all.add(member("student-" + i, "Prénom" + i, "Nom" + i, "Learner"));
        }
        for (int i = 8; i <= students; i += 8) {
            all.add(member("student-" + i, "Prénom" + i, "Nom" + i, "Mentor"));
        }
        put(context, all);
    }

    public static Map<String, Object> member(String id, String given, String family, String role) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("status", "Active");
        one.put("user_id", id);
        if (!given.isEmpty()) {
            one.put("given_name", given);
            one.put("family_name", family);
            one.put("name", given + " " + family);
            one.put("email", id + "@universite.example");
        }
        one.put("roles", List.of(PlatformLaunch.MEMBERSHIP + role));
        return one;
    }

    @Override
    public Optional<Reply> answer(Received request) {
        return request.path().startsWith("/nrps/") ? Optional.of(page(request)) : Optional.empty();
    }

    private Reply page(Received request) {
        if (!platform.tokens().allows(request, TokenDesk.MEMBERS)) {
            return Reply.problem(401, "invalid_token");
        }
        String context = request.path().substring("/nrps/".length());
        List<Map<String, Object>> all = courses.getOrDefault(context, List.of());
        int asked = Integer.parseInt(request.query().getOrDefault("limit", "50"));
        int size = Math.max(1, Math.min(LARGEST_PAGE, asked));
        int from = Integer.parseInt(request.query().getOrDefault("from", "0"));
        int to = Math.min(all.size(), from + size);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", address(context));
        body.put("context", Map.of("id", context, "title", context));
        body.put("members", all.subList(Math.min(from, to), to));
        Reply reply = Reply.json(200, TYPE, body);
        return to < all.size()
                ? reply.with(
                        "Link",
                        "<%s?from=%d&limit=%d>; rel=\"next\"".formatted(address(context), to, size))
                : reply;
    }
}
