package org.ramure.interop.lti.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Switches for who runs the platform by hand: {@code /essai/panne?path=/ags/&status=500}, {@code
 * /essai/reprise}, {@code /essai/notes?context=course-1}, {@code
 * /essai/clic?user=…&role=…&custom=…}.
 */
final class HandDesk implements Web.Desk {

    private final TestPlatform platform;

    HandDesk(TestPlatform platform) {
        this.platform = platform;
    }

    @Override
    public Optional<Reply> answer(Received request) {
        Map<String, String> asked = request.query();
        return switch (request.path()) {
            case "/essai/panne" -> {
                platform.faults()
                        .on(
                                asked.getOrDefault("path", "/ags/"),
                                Fault.status(
                                        Integer.parseInt(asked.getOrDefault("status", "500"))));
                yield Optional.of(Reply.json(asked));
            }
            case "/essai/reprise" -> {
                platform.faults().lift();
                yield Optional.of(Reply.json(Map.of("ok", true)));
            }
            case "/essai/notes" ->
                    Optional.of(Reply.json(notes(asked.getOrDefault("context", "course-1"))));
            case "/essai/clic" -> Optional.of(Reply.json(Map.of("address", click(asked))));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> notes(String context) {
        Map<String, Object> all = new LinkedHashMap<>();
        platform.grades()
                .items(context)
                .forEach(item ->
                        all.put(
                                String.valueOf(item.get("id")),
                                platform.grades().scores(String.valueOf(item.get("id")))));
        return all;
    }

    private String click(Map<String, String> asked) {
        String user = asked.getOrDefault("user", "student-1");
        PlatformLaunch launch =
                "teacher".equals(asked.get("role"))
                        ? PlatformLaunch.teacher(user)
                        : PlatformLaunch.learner(user);
        if (asked.containsKey("given")) {
            launch.named(
                    asked.getOrDefault("given", ""),
                    asked.getOrDefault("family", ""),
                    user + "@universite.example");
        }
        if (asked.containsKey("custom")) {
            launch.custom(
                    Map.of(
                            "ramure",
                            asked.getOrDefault("custom", ""),
                            "ramure_due",
                            asked.getOrDefault("due", "$ResourceLink.submission.endDateTime")));
        }
        launch.link(asked.getOrDefault("link", "link-1"), asked.getOrDefault("title", "Ramure"));
        return asked.containsKey("framed") ? platform.page(launch) : platform.window(launch);
    }
}
