package org.ramure.toolkit.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ramure.shared.IssuerSettings;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.Letterhead;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;
import org.ramure.shared.paper.TaggedPdf;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.Kits;
import org.springframework.stereotype.Component;

/** A whole kit to take away: as one PDF, or as a ZIP of its pieces. Safe for several threads. */
@Component
public class KitPaper {

    private final Kits kits;
    private final SheetPaper sheets;
    private final Translations translations;
    private final IssuerSettings issuer;
    private final Clock clock;

    KitPaper(
            Kits kits,
            SheetPaper sheets,
            Translations translations,
            IssuerSettings issuer,
            Clock clock) {
        this.kits = kits;
        this.sheets = sheets;
        this.translations = translations;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** All pieces one after the other. */
    public byte[] draw(Kit kit, Language language) {
        Wording words = new Wording(translations, language);
        String title = kit.about().title().in(language);
        Sheet paper = begin(language, title, kit.about().summary().in(language));
        paper.fittedLine("H1", Style.H1.sized(26), title, 15);
        paper.down(6);
        paper.paragraph("P", Style.BODY, kit.about().summary().in(language));
        paper.down(6);
        new MarkdownOnPaper(paper, 2).draw(kit.about().intro().in(language));
        SheetBody.heading(paper, 2, words.text("toolkit.kit.pieces"));
        org.ramure.shared.paper.BulletList.draw(
                paper,
                Style.BODY,
                kit.pieces().stream().map(piece -> piece.title().in(language)).toList());
        colophon(paper, kit, words);
        for (Kit.Piece piece : kit.pieces()) {
            paper.room(10_000); // each piece begins a page
            paper.paragraph("H2", Style.NAME, piece.title().in(language));
            paper.down(6);
            piece(paper, words, kit, piece);
        }
        return paper.close((page, pages) -> words.text("toolkit.paper.foot", title, page, pages));
    }

    private Sheet begin(Language language, String title, String subject) {
        Sheet paper =
                new Sheet(
                        new TaggedPdf(
                                new TaggedPdf.About(
                                        language, title, issuer.name(), subject, clock.instant())));
        Letterhead.draw(paper, issuer.name(), List.of(issuer.legalStatus(), issuer.address()));
        paper.moveTo(Math.min(paper.y() - 18, Sheet.TOP - 58));
        return paper;
    }

    private static void colophon(Sheet paper, Kit kit, Wording words) {
        paper.down(8);
        paper.paragraph(
                "P",
                Style.SMALL_MUTED,
                words.text(
                        "toolkit.kit.licence",
                        String.join(", ", kit.about().authors()),
                        kit.about().licence(),
                        kit.version()));
        String note = kit.about().provenance().note();
        if (!note.isBlank()) {
            paper.paragraph("P", Style.SMALL_MUTED, note);
        }
    }

    private void piece(Sheet paper, Wording words, Kit kit, Kit.Piece piece) {
        Language language = words.language();
        piece.sheet()
                .flatMap(kits::sheet)
                .ifPresent(sheet -> new SheetBody(paper, words, blank(sheet), 3).draw());
        if (!piece.isSheet()) {
            kits.document(kit.slug(), piece.slug(), language)
                    .ifPresent(text -> {
                        new MarkdownOnPaper(paper, 3).draw(text.markdown());
                        sources(paper, words, text.sources());
                    });
        }
    }

    private PaperFacts blank(org.ramure.toolkit.sheet.Sheet sheet) {
        return new PaperFacts(sheet, "", "", Map.of(), Map.of(), Optional.empty(), clock.instant());
    }

    private static void sources(Sheet paper, Wording words, List<String> sources) {
        if (!sources.isEmpty()) {
            SheetBody.heading(paper, 3, words.text("toolkit.sources"));
            org.ramure.shared.paper.BulletList.draw(paper, Style.SMALL, sources);
        }
    }

    /**
     * One file for each piece, numbered in order: sheets and texts as PDF, texts also as written.
     */
    public void pack(Kit kit, Language language, OutputStream to) throws IOException {
        try (var zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            int number = 1;
            for (Kit.Piece piece : kit.pieces()) {
                String name =
                        String.format(java.util.Locale.ROOT, "%02d-%s", number++, piece.slug());
                if (piece.isSheet()) {
                    var sheet = piece.sheet().flatMap(kits::sheet);
                    if (sheet.isPresent()) {
                        add(
                                zip,
                                name + ".pdf",
                                sheets.blank(sheet.get(), language, clock.instant()));
                    }
                    continue;
                }
                var text = kits.document(kit.slug(), piece.slug(), language);
                if (text.isPresent()) {
                    add(zip, name + ".md", text.get().markdown().getBytes(StandardCharsets.UTF_8));
                    add(zip, name + ".pdf", document(kit, piece, language));
                }
            }
        }
    }

    private byte[] document(Kit kit, Kit.Piece piece, Language language) {
        Wording words = new Wording(translations, language);
        String title = piece.title().in(language);
        Sheet paper = begin(language, title, kit.about().title().in(language));
        paper.fittedLine("H1", Style.H1.sized(24), title, 15);
        paper.down(6);
        kits.document(kit.slug(), piece.slug(), language)
                .ifPresent(text -> {
                    new MarkdownOnPaper(paper, 2).draw(text.markdown());
                    sources(paper, words, text.sources());
                });
        return paper.close((page, pages) -> words.text("toolkit.paper.foot", title, page, pages));
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
