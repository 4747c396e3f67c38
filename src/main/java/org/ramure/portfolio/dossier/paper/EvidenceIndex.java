package org.ramure.portfolio.dossier.paper;

import static org.ramure.shared.HtmlPage.escape;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ramure.shared.Wording;

/** The page that opens first: what is in the ZIP, and how to check that it is whole. */
final class EvidenceIndex {

    private static final String KEY = "portfolio.dossier.index.";

    private final Wording words;
    private final Cover cover;

    EvidenceIndex(Wording words, Cover cover) {
        this.words = words;
        this.cover = cover;
    }

    byte[] html(List<EvidenceZip.Made> made, List<EvidenceZip.Entry> entries) {
        var page =
                new PlainPage(
                        words.language(), words.text(KEY + "title", cover.name(), cover.session()));
        page.element(
                "p",
                words.text(
                        KEY + "made",
                        words.day(cover.madeAt()),
                        words.day(cover.from()),
                        words.day(cover.to())));
        Set<String> first = new HashSet<>();
        page.element("h2", words.text(KEY + "read")).raw("<ul>\n");
        for (EvidenceZip.Made file : made) {
            first.add(file.path());
            page.raw("<li>" + PlainPage.link(file.path(), file.title()) + "</li>\n");
        }
        page.raw("</ul>\n").element("h2", words.text(KEY + "pieces"));
        if (entries.size() == made.size()) {
            page.element("p", words.text(KEY + "none"));
        } else {
            table(page, entries, first);
        }
        return page.note(words.text(KEY + "verify")).bytes();
    }

    private void table(PlainPage page, List<EvidenceZip.Entry> entries, Set<String> without) {
        page.raw("<table><caption>" + escape(words.text(KEY + "caption")) + "</caption><thead><tr>")
                .raw("<th scope=\"col\">" + escape(words.text(KEY + "name")) + "</th>")
                .raw("<th scope=\"col\">" + escape(words.text(KEY + "size")) + "</th>")
                .raw("<th scope=\"col\">SHA-256</th></tr></thead><tbody>\n");
        entries.stream()
                .filter(e -> !without.contains(e.path()))
                .forEach(e ->
                        page.raw("<tr><th scope=\"row\">")
                                .raw(PlainPage.link(e.path(), e.title()))
                                .raw("</th><td>" + e.size() + "</td><td><code>")
                                .raw(e.sha256() + "</code></td></tr>\n"));
        page.raw("</tbody></table>\n");
    }
}
