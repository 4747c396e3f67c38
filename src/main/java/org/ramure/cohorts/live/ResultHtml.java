package org.ramure.cohorts.live;

import static org.ramure.shared.HtmlPage.escape;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ramure.cohorts.template.LiveQuestion;
import org.ramure.shared.Language;
import org.ramure.shared.SafeHtml;
import org.ramure.shared.Translations;

/**
 * Results as markup for phones, the projection and the desk alike: the chart is the table, its bars
 * are drawn beside its numbers. Everything people typed is escaped; no inline style.
 */
public final class ResultHtml {

    private static final int SIZES = 5;
    private static final int MOST_WORDS = 40;

    private final Translations translations;
    private final Language language;

    public ResultHtml(Translations translations, Language language) {
        this.translations = translations;
        this.language = language;
    }

    /** What may be shown of a result now: a chart, or how many answers are still missing. */
    public SafeHtml of(LiveResult result) {
        return new SafeHtml(
                result.tally()
                        .map(tally -> chart(result, tally) + total(result))
                        .orElseGet(() -> missing(result)));
    }

    private String missing(LiveResult result) {
        String key = result.isOpen() ? "cohorts.live.result.missing" : "cohorts.live.result.tooFew";
        return "<p class=\"live-missing\">" + text(key, result.missing()) + "</p>";
    }

    private String total(LiveResult result) {
        return "<p class=\"live-total\">"
                + text("cohorts.live.result.total", result.answers())
                + "</p>";
    }

    private String chart(LiveResult result, Tally tally) {
        return switch (result.question().kind()) {
            case CHOICE -> bars(result, tally.counts());
            case WORDS -> words(tally.counts());
            case POSITION -> spreads(result, tally.spreads());
        };
    }

    private String bars(LiveResult result, List<Tally.Count> counts) {
        int most = counts.stream().mapToInt(Tally.Count::people).max().orElse(0);
        StringBuilder rows = new StringBuilder();
        for (Tally.Count count : counts) {
            long share = Math.round(100.0 * count.people() / result.answers());
            rows.append(count.people() == most ? "<tr class=\"is-most\">" : "<tr>")
                    .append(head(count.label().in(language)))
                    .append("<td class=\"live-bar\">")
                    .append(bar(share))
                    .append("</td><td class=\"live-number\">")
                    .append(count.people())
                    .append("</td><td class=\"live-share\">")
                    .append(text("cohorts.live.result.share", share))
                    .append("</td></tr>");
        }
        return table(
                "live-bars",
                caption(result, "cohorts.live.result.caption"),
                columns(
                        "cohorts.live.result.answer",
                        "cohorts.live.result.bar",
                        "cohorts.live.result.people",
                        "cohorts.live.result.percent"),
                rows);
    }

    private static String bar(long share) {
        return "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect class=\"live-track\" width=\"100\" height=\"8\"/><rect class=\"live-fill\""
                + " width=\""
                + share
                + "\" height=\"8\"/></svg>";
    }

    private String words(List<Tally.Count> counts) {
        int most = counts.stream().mapToInt(Tally.Count::people).max().orElse(1);
        StringBuilder list = new StringBuilder("<ul class=\"live-words\">");
        counts.stream()
                .limit(MOST_WORDS)
                .sorted(Comparator.comparingInt(Tally.Count::people).reversed())
                .forEach(word ->
                        list.append("<li class=\"live-word-")
                                .append(size(word.people(), most))
                                .append("\">")
                                .append(escape(word.label().in(language)))
                                .append(" <span class=\"live-count\">")
                                .append(text("cohorts.live.result.times", word.people()))
                                .append("</span></li>"));
        list.append("</ul>");
        if (counts.size() > MOST_WORDS) {
            list.append("<p class=\"live-more\">")
                    .append(text("cohorts.live.result.more", counts.size() - MOST_WORDS))
                    .append("</p>");
        }
        return list.toString();
    }

    private static int size(int people, int most) {
        return most == 1 ? 2 : 1 + (SIZES - 1) * (people - 1) / (most - 1);
    }

    private String spreads(LiveResult result, List<Tally.Spread> spreads) {
        StringBuilder rows = new StringBuilder();
        for (Tally.Spread spread : spreads) {
            rows.append("<tr>")
                    .append(head(spread.label().in(language)))
                    .append("<td class=\"live-bar\">")
                    .append(stack(spread))
                    .append("</td>");
            for (int level = 0; level <= LiveQuestion.HIGHEST; level++) {
                rows.append("<td class=\"live-number\" data-level=\"")
                        .append(level)
                        .append("\">")
                        .append(spread.people().get(level))
                        .append("</td>");
            }
            rows.append("<td class=\"live-share\">")
                    .append(text("cohorts.live.result.mean", oneDigit(spread.mean())))
                    .append("</td></tr>");
        }
        return table(
                "live-spread",
                caption(result, "cohorts.live.result.scale"),
                columns("cohorts.live.result.item", "cohorts.live.result.bar")
                        + levels()
                        + columns("cohorts.live.result.meanColumn"),
                rows);
    }

    private String oneDigit(double mean) {
        Locale locale = language == Language.FR ? Locale.FRANCE : Locale.UK;
        return String.format(locale, "%.1f", mean);
    }

    private static String levels() {
        StringBuilder columns = new StringBuilder();
        for (int level = 0; level <= LiveQuestion.HIGHEST; level++) {
            columns.append("<th scope=\"col\">").append(level).append("</th>");
        }
        return columns.toString();
    }

    private static String stack(Tally.Spread spread) {
        int total = Math.max(1, spread.total());
        StringBuilder svg =
                new StringBuilder(
                        "<svg viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        double from = 0;
        for (int level = 0; level <= LiveQuestion.HIGHEST; level++) {
            double width = 100.0 * spread.people().get(level) / total;
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<rect class=\"live-level-%d\" x=\"%.2f\" width=\"%.2f\" height=\"8\"/>",
                            level,
                            from,
                            width));
            from += width;
        }
        return svg.append("</svg>").toString();
    }

    private String table(String kind, String caption, String columns, StringBuilder rows) {
        return "<table class=\"live-chart "
                + kind
                + "\"><caption>"
                + caption
                + "</caption><thead><tr>"
                + columns
                + "</tr></thead><tbody>"
                + rows
                + "</tbody></table>";
    }

    private String caption(LiveResult result, String key) {
        return text(key, result.question().title().in(language));
    }

    private String columns(String... keys) {
        StringBuilder columns = new StringBuilder();
        for (String key : keys) {
            columns.append("<th scope=\"col\">").append(text(key)).append("</th>");
        }
        return columns.toString();
    }

    private static String head(String label) {
        return "<th scope=\"row\">" + escape(label) + "</th>";
    }

    private String text(String key, Object... arguments) {
        return escape(translations.text(language, key, arguments));
    }
}
