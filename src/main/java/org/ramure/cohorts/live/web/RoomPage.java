package org.ramure.cohorts.live.web;

import static org.ramure.shared.HtmlPage.escape;

import java.util.Map;
import org.ramure.cohorts.live.LiveAnswer;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.ResultHtml;
import org.ramure.cohorts.live.Room;
import org.ramure.cohorts.template.SessionTemplate.NextStep;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/**
 * What a phone shows, as plain HTML. Parts carry an id and a stamp, by which the script replaces
 * only what has changed; without script everything works by sending forms and reloading.
 */
final class RoomPage {

    private static final String[] STYLES = {
        "fonts", "tokens", "prose", "cohorts-live-charts", "cohorts-live-room"
    };

    private final Translations translations;
    private final Language language;
    private final ResultHtml results;

    RoomPage(Translations translations, Language language) {
        this.translations = translations;
        this.language = language;
        this.results = new ResultHtml(translations, language);
    }

    Language language() {
        return language;
    }

    /** The page on which a code is typed, with what was typed and what is wrong with it. */
    String form(String typed, String error) {
        String problem =
                error.isEmpty()
                        ? ""
                        : "<p class=\"notice problem\" id=\"code-error\" role=\"alert\">"
                                + text(error)
                                + "</p>";
        return page(
                translations.text(language, "cohorts.live.room.title"),
                "<h1>"
                        + text("cohorts.live.room.title")
                        + "</h1><form action=\"/q\" method=\"get\"><label for=\"code\">"
                        + text("cohorts.live.room.code")
                        + "</label>"
                        + problem
                        + "<input class=\"live-code-field\" id=\"code\" name=\"code\" required"
                        + " maxlength=\"20\" autocomplete=\"off\" autocapitalize=\"characters\""
                        + " spellcheck=\"false\""
                        + (error.isEmpty()
                                ? ""
                                : " aria-invalid=\"true\" aria-describedby=\"code-error\"")
                        + " value=\""
                        + escape(typed.length() > 20 ? typed.substring(0, 20) : typed)
                        + "\"><button class=\"button-primary\" type=\"submit\">"
                        + text("cohorts.live.room.join")
                        + "</button></form><p class=\"muted\">"
                        + text("cohorts.live.room.private")
                        + "</p>");
    }

    /**
     * The room; {@code problems} says by question what was wrong with {@code typed}, which stays in
     * the form.
     */
    String room(Room room, Map<String, String> problems, LiveAnswer typed) {
        StringBuilder parts = new StringBuilder("<div id=\"live-parts\">");
        if (room.questions().stream().noneMatch(LiveResult::isOpen) && room.next().isEmpty()) {
            parts.append(waiting());
        }
        for (LiveResult result : room.questions()) {
            String problem = problems.getOrDefault(result.question().id(), "");
            if (result.isOpen()) {
                parts.append(asked(room, result, problem, typed));
            }
        }
        room.next().ifPresent(next -> parts.append(next(next)));
        for (LiveResult result : room.questions()) {
            if (!result.isOpen()) {
                parts.append(closed(result));
            }
        }
        String reload =
                "</div><p class=\"live-reload\"><a class=\"button-quiet\" href=\""
                        + room.code().path()
                        + "\">"
                        + text("cohorts.live.room.reload")
                        + "</a></p>";
        return page(
                room.title(),
                "<h1>"
                        + escape(room.title())
                        + "</h1><p id=\"live-status\" class=\"visually-hidden\" role=\"status\""
                        + " data-news=\""
                        + text("cohorts.live.room.news")
                        + "\" data-lost=\""
                        + text("cohorts.live.room.lost")
                        + "\"></p>"
                        + parts
                        + reload
                        + "<p class=\"muted\">"
                        + text("cohorts.live.room.private")
                        + "</p><script type=\"module\" src=\"/js/live-room.js\"></script>");
    }

    private String waiting() {
        return part("wait", "0", "live-wait", "<p>" + text("cohorts.live.room.wait") + "</p>");
    }

    private String asked(Room room, LiveResult result, String problem, LiveAnswer typed) {
        String id = result.question().id();
        LiveAnswer own = room.own(id);
        LiveAnswer shown = problem.isEmpty() ? own : typed;
        String answered =
                own.isEmpty()
                        ? ""
                        : "<p class=\"live-saved\">" + text("cohorts.live.room.saved") + "</p>";
        String form =
                "<form method=\"post\" action=\""
                        + room.code().path()
                        + "/"
                        + escape(id)
                        + "\">"
                        + new QuestionFields(translations, language)
                                .of(result.question(), shown, problem)
                        + "<p class=\"notice problem live-problem\" role=\"alert\""
                        + (problem.isEmpty() ? " hidden>" : " id=\"problem\">" + escape(problem))
                        + "</p><button class=\"button-primary\" type=\"submit\">"
                        + text(
                                own.isEmpty()
                                        ? "cohorts.live.room.send"
                                        : "cohorts.live.room.change")
                        + "</button>"
                        + answered
                        + "</form>";
        String stamp = "open " + own.parts().hashCode() + problem.hashCode();
        String results =
                room.showsResults(result)
                        ? part("r-" + id, stamp(result), "live-result", chart(result))
                        : "";
        return part("q-" + id, stamp, "live-question card", form) + results;
    }

    private String closed(LiveResult result) {
        return part(
                "q-" + result.question().id(),
                "closed " + stamp(result),
                "live-result card",
                "<h2>"
                        + escape(result.question().title().in(language))
                        + "</h2><p class=\"muted\">"
                        + text("cohorts.live.room.closed")
                        + "</p>"
                        + chart(result));
    }

    private String chart(LiveResult result) {
        return results.of(result).html();
    }

    private String stamp(LiveResult result) {
        return Integer.toHexString(chart(result).hashCode());
    }

    private String next(NextStep next) {
        String link =
                next.pathway()
                        .map(slug ->
                                "<p><a class=\"button-primary\" href=\"/parcours/"
                                        + escape(slug)
                                        + "\">"
                                        + text("cohorts.live.next.open")
                                        + "</a></p>")
                        .orElse("");
        return part(
                "next",
                "0",
                "live-next card",
                "<h2>"
                        + text("cohorts.live.next.title")
                        + "</h2><p>"
                        + escape(next.text().in(language))
                        + "</p>"
                        + link);
    }

    private static String part(String id, String stamp, String classes, String content) {
        return "<section id=\"%s\" data-stamp=\"%s\" class=\"%s\">%s</section>"
                .formatted(escape(id), stamp, classes, content);
    }

    private String page(String title, String body) {
        return HtmlPage.begin(language, title + " · Ramure", STYLES)
                .raw("<main id=\"contenu\" class=\"live-room\">")
                .raw(body)
                .raw("</main>")
                .end();
    }

    private String text(String key, Object... arguments) {
        return escape(translations.text(language, key, arguments));
    }
}
