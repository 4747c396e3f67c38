package org.ramure.portfolio.dossier.paper;

import static org.ramure.shared.HtmlPage.escape;

import java.util.ArrayList;
import java.util.List;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.shared.Wording;

/** Chapters as plain pages, one each, that lead to the evidence beside them. */
public final class DossierPages {

    private final Wording words;
    private final EvidenceZip zip;

    public DossierPages(Wording words, EvidenceZip zip) {
        this.words = words;
        this.zip = zip;
    }

    public List<EvidenceZip.Made> of(List<WrittenChapter> chapters) {
        List<EvidenceZip.Made> pages = new ArrayList<>();
        for (WrittenChapter chapter : chapters) {
            pages.add(
                    new EvidenceZip.Made(
                            "%02d-%s.html".formatted(pages.size() + 1, chapter.key()),
                            chapter.title(),
                            page(chapter)));
        }
        return pages;
    }

    private byte[] page(WrittenChapter chapter) {
        var page = new PlainPage(words.language(), chapter.title());
        page.raw(
                "<p>"
                        + PlainPage.link("index.html", words.text("portfolio.dossier.index.back"))
                        + "</p>\n");
        chapter.blocks().forEach(block -> add(page, block));
        return page.bytes();
    }

    private void add(PlainPage page, DossierBlock block) {
        switch (block) {
            case DossierBlock.Heading heading -> page.element("h2", heading.text());
            case DossierBlock.Text text ->
                    text.text()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .forEach(line -> page.element("p", line));
            case DossierBlock.Note note -> page.note(note.text());
            case DossierBlock.Bullets bullets -> {
                page.raw("<ul>\n");
                bullets.items().forEach(item -> page.element("li", item));
                page.raw("</ul>\n");
            }
            case DossierBlock.Facts facts -> {
                page.raw("<dl>\n");
                facts.facts().forEach(f -> page.element("dt", f.label()).element("dd", f.value()));
                page.raw("</dl>\n");
            }
            case DossierBlock.Table table -> table(page, table);
            case DossierBlock.Piece piece -> piece(page, piece);
        }
    }

    private static void table(PlainPage page, DossierBlock.Table table) {
        page.raw("<table><caption>" + escape(table.caption()) + "</caption><thead><tr>");
        table.columns().forEach(c -> page.raw("<th scope=\"col\">" + escape(c) + "</th>"));
        page.raw("</tr></thead><tbody>\n");
        for (List<String> row : table.rows()) {
            page.raw("<tr><th scope=\"row\">" + escape(row.getFirst()) + "</th>");
            row.stream().skip(1).forEach(cell -> page.raw("<td>" + escape(cell) + "</td>"));
            page.raw("</tr>\n");
        }
        page.raw("</tbody></table>\n");
    }

    private void piece(PlainPage page, DossierBlock.Piece piece) {
        String path = zip.path(piece.file());
        if (piece.file().isPicture()) {
            page.raw(
                    "<p><img src=\""
                            + escape(path)
                            + "\" alt=\""
                            + escape(piece.alternative())
                            + "\"></p>\n");
        }
        page.raw(
                "<p>"
                        + PlainPage.link(
                                path, words.text("portfolio.dossier.piece", piece.file().name()))
                        + "</p>\n");
    }
}
