package org.ramure.cohorts.papers.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.cohorts.papers.ProofReport;
import org.ramure.cohorts.papers.drawing.CohortFacts;
import org.ramure.cohorts.papers.spi.DossierFile;
import org.ramure.cohorts.papers.spi.ProofLine;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;

/**
 * What the dossier holds and lacks: a page to read, a table for spreadsheets, and fingerprints in
 * the form that {@code sha256sum -c} reads.
 */
final class DossierIndex {

    private static final String STYLE =
            """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#232926;background:#fff}
            h1,h2{font-family:Georgia,serif;color:#1f4d3a;line-height:1.2}
            table{border-collapse:collapse;width:100%;font-size:.85rem}
            th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #c9d2cb}
            code{font-size:.75rem;overflow-wrap:anywhere}
            ul{padding-left:1.2rem}.missing{color:#8a1c1c;font-weight:700}.elsewhere{color:#56605a}
            @media print{body{margin:0;max-width:none}}
            """;

    private final CohortFacts facts;
    private final ProofReport report;
    private final Translations translations;
    private final Language language;

    DossierIndex(CohortFacts facts, ProofReport report, Translations translations) {
        this.facts = facts;
        this.report = report;
        this.translations = translations;
        this.language = facts.cohort().details().language();
    }

    List<DossierFile> files(List<ParcelFiles.Entry> entries) {
        return List.of(
                file("index.html", html(entries).getBytes(StandardCharsets.UTF_8)),
                file("index.csv", csv(entries)),
                file(
                        "empreintes.sha256",
                        entries.stream()
                                .map(e -> e.sha256() + "  " + e.path() + "\n")
                                .collect(Collectors.joining())
                                .getBytes(StandardCharsets.UTF_8)));
    }

    private static DossierFile file(String path, byte[] bytes) {
        return new DossierFile(path, path, List.of(), () -> bytes);
    }

    private String say(String key, Object... arguments) {
        return translations.text(language, "cohorts.papers.dossier." + key, arguments);
    }

    private byte[] csv(List<ParcelFiles.Entry> entries) {
        var csv = new CsvFile();
        csv.row(List.of(say("path"), say("title"), say("indicators"), say("size"), "SHA-256"));
        entries.forEach(e ->
                csv.row(
                        List.of(
                                e.path(),
                                e.title(),
                                String.join(" ", e.indicators()),
                                String.valueOf(e.size()),
                                e.sha256())));
        return csv.bytes();
    }

    private String html(List<ParcelFiles.Entry> entries) {
        var html = new StringBuilder(8192);
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language.code())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escape(say("heading", facts.cohort().title())))
                .append(
                        "</title><meta name=\"viewport\""
                                + " content=\"width=device-width, initial-scale=1\"><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        element(html, "h1", say("heading", facts.cohort().title()));
        element(
                html,
                "p",
                say(
                        "made",
                        facts.issuer().name(),
                        Wording.day(language, facts.now()),
                        Wording.day(language, facts.cohort().firstDay()),
                        Wording.day(language, facts.cohort().lastDay())));
        element(
                html,
                "p",
                say(
                        "summary",
                        entries.size(),
                        report.count(ProofLine.State.MISSING),
                        report.count(ProofLine.State.ELSEWHERE)));
        element(html, "h2", say("byIndicator"));
        report.groups().forEach(group -> group(html, group, entries));
        element(html, "h2", say("files"));
        table(html, entries);
        element(html, "p", say("verify"));
        return html.append("</body></html>\n").toString();
    }

    private void group(
            StringBuilder html, ProofReport.Group group, List<ParcelFiles.Entry> entries) {
        boolean indicator = Character.isDigit(group.code().charAt(0));
        element(html, "h3", indicator ? group.code() + ". " + group.label() : group.label());
        html.append("<ul>\n");
        for (ProofLine line : group.lines()) {
            String style =
                    switch (line.state()) {
                        case MISSING -> "missing";
                        case ELSEWHERE, LATER -> "elsewhere";
                        case THERE -> "there";
                    };
            html.append("<li class=\"").append(style).append("\">");
            String state =
                    translations.text(
                            language, "cohorts.papers.proof.state." + line.state().name());
            String text = translations.text(language, line.key(), line.arguments().toArray());
            html.append(escape(state + " : " + text)).append("</li>\n");
        }
        entries.stream()
                .filter(entry -> entry.indicators().contains(group.code()))
                .forEach(entry -> html.append("<li>").append(link(entry)).append("</li>\n"));
        html.append("</ul>\n");
    }

    private void table(StringBuilder html, List<ParcelFiles.Entry> entries) {
        html.append("<table><caption>")
                .append(escape(say("caption")))
                .append("</caption><thead><tr><th scope=\"col\">")
                .append(escape(say("title")))
                .append("</th><th scope=\"col\">")
                .append(escape(say("size")))
                .append("</th><th scope=\"col\">SHA-256</th></tr></thead><tbody>\n");
        for (ParcelFiles.Entry entry : entries) {
            html.append("<tr><th scope=\"row\">")
                    .append(link(entry))
                    .append("</th><td>")
                    .append(entry.size())
                    .append("</td><td><code>")
                    .append(entry.sha256())
                    .append("</code></td></tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private static String link(ParcelFiles.Entry entry) {
        return "<a href=\"" + escape(entry.path()) + "\">" + escape(entry.title()) + "</a>";
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>').append(escape(text));
        html.append("</").append(name).append(">\n");
    }

    private static String escape(String text) {
        return HtmlPage.escape(text);
    }
}
