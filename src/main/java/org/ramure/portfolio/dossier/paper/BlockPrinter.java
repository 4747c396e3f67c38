package org.ramure.portfolio.dossier.paper;

import java.util.List;
import java.util.Optional;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.shared.Wording;
import org.ramure.shared.paper.BulletList;
import org.ramure.shared.paper.LabelledLines;
import org.ramure.shared.paper.PaperTable;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;

/** Blocks on a sheet, none of them higher than a page. */
final class BlockPrinter {

    private static final int LONGEST_CELL = 420;
    private static final int LONGEST_ITEM = 1800;

    private final Wording words;
    private final EvidenceZip zip;

    BlockPrinter(Wording words, EvidenceZip zip) {
        this.words = words;
        this.zip = zip;
    }

    void print(Sheet sheet, DossierBlock block) {
        switch (block) {
            case DossierBlock.Heading heading -> {
                sheet.down(6);
                sheet.room(60);
                sheet.paragraph("H3", Style.SUBJECT, heading.text());
                sheet.down(3);
            }
            case DossierBlock.Text text ->
                    LongText.paragraphs(text.text())
                            .forEach(part -> {
                                sheet.paragraph("P", Style.BODY, part);
                                sheet.down(4);
                            });
            case DossierBlock.Note note -> {
                LongText.paragraphs(note.text())
                        .forEach(part -> sheet.paragraph("P", Style.SMALL_MUTED, part));
                sheet.down(4);
            }
            case DossierBlock.Bullets bullets -> bullets(sheet, bullets.items());
            case DossierBlock.Facts facts -> facts(sheet, facts);
            case DossierBlock.Table table -> table(sheet, table);
            case DossierBlock.Piece piece -> piece(sheet, piece);
        }
    }

    private static void bullets(Sheet sheet, List<String> items) {
        if (!items.isEmpty()) {
            BulletList.draw(
                    sheet,
                    Style.BODY,
                    items.stream().flatMap(i -> LongText.parts(i, LONGEST_ITEM).stream()).toList());
            sheet.down(6);
        }
    }

    private static void facts(Sheet sheet, DossierBlock.Facts facts) {
        if (!facts.facts().isEmpty()) {
            LabelledLines.draw(
                    sheet,
                    facts.facts().stream()
                            .flatMap(f ->
                                    LongText.rows(List.of(f.label(), f.value()), LONGEST_ITEM)
                                            .stream())
                            .map(row -> new LabelledLines.Line(row.getFirst(), row.getLast()))
                            .toList());
        }
    }

    private static void table(Sheet sheet, DossierBlock.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        int columns = table.columns().size();
        float first = columns == 1 ? Sheet.WIDTH : Sheet.WIDTH * (columns > 3 ? 0.3f : 0.36f);
        float other = columns == 1 ? 0 : (Sheet.WIDTH - first) / (columns - 1);
        sheet.down(4);
        sheet.room(80);
        sheet.paragraph("P", Style.STRONG, table.caption());
        sheet.down(3);
        List<PaperTable.Column> heads =
                java.util.stream.IntStream.range(0, columns)
                        .mapToObj(i ->
                                new PaperTable.Column(
                                        table.columns().get(i), i == 0 ? first : other))
                        .toList();
        PaperTable.read(sheet, heads)
                .draw(
                        table.rows().stream()
                                .flatMap(row -> LongText.rows(row, LONGEST_CELL).stream())
                                .map(row -> row.stream().map(PaperTable.Cell::of).toList())
                                .toList());
        sheet.down(10);
    }

    private void piece(Sheet sheet, DossierBlock.Piece piece) {
        Optional<PrintedPicture> picture = PrintedPicture.of(piece.file());
        picture.ifPresent(p -> p.draw(sheet, piece.alternative()));
        sheet.paragraph(
                "P",
                Style.SMALL_MUTED,
                words.text("portfolio.dossier.piece", piece.file().name())
                        + " ("
                        + zip.path(piece.file())
                        + ")");
        sheet.down(4);
    }
}
