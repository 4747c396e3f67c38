package org.ramure.portfolio.dossier.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.LabelledLines;
import org.ramure.shared.paper.Letterhead;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;

/**
 * The dossier as one tagged PDF: a head, a table of contents that leads to the chapters, the
 * chapters. Drawn twice, since the contents name pages that are known only in the end.
 */
public final class DossierPaper {

    private static final String KEY = "portfolio.dossier.paper.";
    private static final float NUMBER = 40;

    private final Wording words;
    private final BlockPrinter blocks;

    public DossierPaper(Wording words, EvidenceZip zip) {
        this.words = words;
        this.blocks = new BlockPrinter(words, zip);
    }

    /** The file and how many pages it has. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Drawn(byte[] bytes, int pages) {}

    /** {@code alive} is called now and then while it works. */
    public Drawn draw(Cover cover, List<WrittenChapter> chapters, Runnable alive) {
        List<Integer> pages = new ArrayList<>(Collections.nCopies(chapters.size(), 0));
        once(cover, chapters, pages, alive);
        return once(cover, chapters, pages, alive);
    }

    private Drawn once(
            Cover cover, List<WrittenChapter> chapters, List<Integer> pages, Runnable alive) {
        var pdf =
                new TaggedPdf(
                        new TaggedPdf.About(
                                words.language(),
                                words.text(KEY + "about", cover.name(), cover.session()),
                                cover.name(),
                                cover.session(),
                                cover.madeAt()));
        var sheet = new Sheet(pdf);
        head(sheet, cover);
        contents(sheet, chapters, pages);
        for (int i = 0; i < chapters.size(); i++) {
            alive.run();
            chapter(sheet, chapters.get(i), i, pages);
        }
        int last = pdf.page();
        byte[] bytes =
                sheet.close((page, all) -> words.text(KEY + "foot", cover.name(), page, all));
        return new Drawn(bytes, last);
    }

    private void head(Sheet sheet, Cover cover) {
        Letterhead.draw(
                sheet,
                cover.session(),
                List.of(words.text(KEY + "dates", words.day(cover.from()), words.day(cover.to()))));
        sheet.moveTo(Sheet.TOP - 90);
        sheet.fittedLine("H1", Style.H1, words.text(KEY + "title"), 18);
        sheet.down(2);
        sheet.fittedLine("P", Style.NAME, cover.name(), 14);
        sheet.down(8);
        LabelledLines.draw(
                sheet,
                List.of(
                        new LabelledLines.Line(words.text(KEY + "session"), cover.session()),
                        new LabelledLines.Line(
                                words.text(KEY + "made"), words.day(cover.madeAt()))));
        sheet.paragraph("P", Style.SMALL_MUTED, words.text(KEY + "owner"));
        sheet.down(14);
    }

    private void contents(Sheet sheet, List<WrittenChapter> chapters, List<Integer> pages) {
        sheet.paragraph("H2", Style.SUBJECT, words.text(KEY + "contents"));
        sheet.down(4);
        if (chapters.isEmpty()) {
            sheet.paragraph("P", Style.BODY, words.text(KEY + "empty"));
            return;
        }
        sheet.pdf()
                .group(
                        "TOC",
                        () -> {
                            for (int i = 0; i < chapters.size(); i++) {
                                line(sheet, chapters.get(i), i, pages.get(i));
                            }
                        });
    }

    private void line(Sheet sheet, WrittenChapter chapter, int index, int page) {
        String title = (index + 1) + ". " + chapter.title();
        float width = Sheet.WIDTH - NUMBER;
        float height = sheet.height(Style.BODY, title, width);
        sheet.room(height + 4);
        float top = sheet.y();
        var area = new Rectangle(Sheet.LEFT, top - height, Sheet.RIGHT, top);
        TaggedPdf pdf = sheet.pdf();
        pdf.group(
                "TOCI",
                () ->
                        pdf.group(
                                "Reference",
                                () ->
                                        pdf.leadTo(
                                                area,
                                                anchor(index),
                                                words.text(KEY + "leads", title, page),
                                                () -> {
                                                    sheet.draw(
                                                            Style.BODY,
                                                            title + " ",
                                                            Sheet.LEFT,
                                                            top,
                                                            width);
                                                    sheet.draw(
                                                            Style.BODY,
                                                            String.valueOf(page),
                                                            Sheet.RIGHT - NUMBER + 18,
                                                            top,
                                                            NUMBER);
                                                })));
        sheet.down(height + 4);
    }

    private static String anchor(int index) {
        return "chapitre-" + (index + 1);
    }

    private void chapter(Sheet sheet, WrittenChapter chapter, int index, List<Integer> pages) {
        // Every chapter begins on a page of its own.
        sheet.room(Sheet.TOP);
        pages.set(index, sheet.pdf().page());
        String title = (index + 1) + ". " + chapter.title();
        sheet.pdf().place(anchor(index), title, sheet.y());
        sheet.fittedLine("H2", Style.NAME, title, 15);
        sheet.rule();
        sheet.down(10);
        for (DossierBlock block : chapter.blocks()) {
            blocks.print(sheet, block);
        }
    }
}
