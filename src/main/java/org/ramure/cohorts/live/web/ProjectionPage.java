package org.ramure.cohorts.live.web;

import static org.ramure.shared.HtmlPage.escape;

import java.util.List;
import org.ramure.cohorts.live.LiveResult;
import org.ramure.cohorts.live.QrSvg;
import org.ramure.cohorts.live.ResultHtml;
import org.ramure.cohorts.live.RoomLinks;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.Script.Screen;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.cohorts.template.SessionTemplate.NextStep;
import org.ramure.cohorts.template.StepTemplate.ProjectedPage;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;

/** One screen, filling the wall: large type, the page's number, nothing else. */
final class ProjectionPage {

    private static final String[] STYLES = {
        "fonts", "tokens", "prose", "cohorts-live-charts", "cohorts-live-projection"
    };

    private final Translations translations;
    private final Language language;
    private final RoomLinks links;
    private final RunningOrder order;
    private final List<LiveResult> results;

    ProjectionPage(
            Translations translations,
            RoomLinks links,
            RunningOrder order,
            List<LiveResult> results) {
        this.translations = translations;
        this.language = order.cohort().details().language();
        this.links = links;
        this.order = order;
        this.results = results;
    }

    String html() {
        List<Screen> screens = order.script().screens();
        int index = order.projection().screen();
        String body =
                screens.isEmpty()
                        ? "<h1>" + escape(order.cohort().title()) + "</h1>"
                        : screen(screens.get(index));
        String number = screens.isEmpty() ? "" : (index + 1) + " / " + screens.size();
        String stamp = Integer.toHexString((body + number + order.projection().black()).hashCode());
        return HtmlPage.begin(language, order.cohort().title() + " · Ramure", STYLES)
                .raw(
                        "<main id=\"stage\" class=\"live-stage%s\" data-stamp=\"%s\" data-screen=\"%d\" data-black=\"%s\">"
                                .formatted(
                                        order.projection().black() ? " is-black" : "",
                                        stamp,
                                        index,
                                        order.projection().black()))
                .raw(body)
                .raw("<p class=\"live-page-number\">" + number + "</p>")
                .raw("</main>")
                .raw(
                        "<p id=\"live-hint\" class=\"live-hint\" hidden>"
                                + text("cohorts.live.projection.keys")
                                + "</p><script type=\"module\" src=\"/js/live-projection.js\"></script>")
                .end();
    }

    private String screen(Screen screen) {
        return screen.page()
                .map(this::page)
                .or(() -> screen.question().map(this::question))
                .or(() -> screen.next().map(this::next))
                .orElse("");
    }

    private String page(ProjectedPage page) {
        String title = page.title().isEmpty() ? "" : "<h1>" + escape(page.title()) + "</h1>";
        return "<article class=\"live-screen\">" + title + page.body().html() + "</article>";
    }

    private String question(LiveQuestion question) {
        LiveResult result =
                results.stream()
                        .filter(found -> found.question().id().equals(question.id()))
                        .findFirst()
                        .orElseThrow();
        boolean closed = result.state() == LiveResult.State.CLOSED;
        return "<article class=\"live-screen live-screen-question\"><div class=\"live-ask\"><h1>"
                + escape(question.title().in(language))
                + "</h1>"
                + answers(result)
                + "</div>"
                + (closed ? "" : join())
                + "</article>";
    }

    private String answers(LiveResult result) {
        if (result.state() == LiveResult.State.WAITING) {
            return "<p class=\"live-missing\">" + text("cohorts.live.projection.soon") + "</p>";
        }
        return new ResultHtml(translations, language).of(result).html();
    }

    private String join() {
        return "<aside class=\"live-join\">"
                + QrSvg.of(
                        links.of(order.code()),
                        translations.text(language, "cohorts.live.projection.qr"))
                + "<p>"
                + escape(links.typed())
                + "</p><p class=\"live-code\">"
                + escape(order.code().grouped())
                + "</p></aside>";
    }

    private String next(NextStep next) {
        return "<article class=\"live-screen live-screen-next\"><h1>"
                + text("cohorts.live.next.title")
                + "</h1><p>"
                + escape(next.text().in(language))
                + "</p></article>";
    }

    private String text(String key) {
        return escape(translations.text(language, key));
    }
}
