package org.ramure.portfolio.dossier.paper;

import static org.ramure.shared.HtmlPage.escape;

import java.nio.charset.StandardCharsets;
import org.ramure.shared.Language;

/** A page that opens anywhere, without network: its few styles are in it. */
final class PlainPage {

    private static final String STYLE =
            """
            body{font:1.05rem/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#232926;background:#fff}
            h1,h2,h3{font-family:Georgia,serif;color:#1f4d3a;line-height:1.25}
            a{color:#1f4d3a}
            table{border-collapse:collapse;width:100%;font-size:.9rem;margin:1rem 0}
            caption{text-align:left;font-weight:700;padding:.3rem 0}
            th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid #c9d2cb}
            dt{color:#56605a}dd{margin:0 0 .5rem}
            img{max-width:100%;height:auto;border:1px solid #c9d2cb}
            code{font-size:.75rem;overflow-wrap:anywhere}
            .note{color:#56605a;font-size:.9rem}
            @media (prefers-color-scheme:dark){body{background:#171c19;color:#e8ece9}h1,h2,h3,a{color:#a9d3bd}dt,.note{color:#b3bdb6}th,td{border-color:#3c463f}}
            @media print{body{margin:0;max-width:none}}
            """;

    private final StringBuilder html = new StringBuilder(8192);

    PlainPage(Language language, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(title))
                .append(
                        "</title><meta name=\"viewport\""
                                + " content=\"width=device-width, initial-scale=1\"><style>")
                .append(STYLE)
                .append("</style></head><body><main>\n");
        element("h1", title);
    }

    PlainPage element(String name, String text) {
        html.append('<').append(name).append('>').append(escape(text));
        html.append("</").append(name).append(">\n");
        return this;
    }

    PlainPage note(String text) {
        html.append("<p class=\"note\">").append(escape(text)).append("</p>\n");
        return this;
    }

    /** Markup written in the code; people's texts in it are escaped. */
    PlainPage raw(String markup) {
        html.append(markup);
        return this;
    }

    static String link(String path, String text) {
        return "<a href=\"" + escape(path) + "\">" + escape(text) + "</a>";
    }

    byte[] bytes() {
        return (html + "</main></body></html>\n").getBytes(StandardCharsets.UTF_8);
    }
}
