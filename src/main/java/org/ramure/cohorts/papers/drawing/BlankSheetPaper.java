package org.ramure.cohorts.papers.drawing;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.ramure.cohorts.HalfDay;
import org.ramure.shared.paper.PaperTable;
import org.ramure.shared.paper.PaperTable.Cell;
import org.ramure.shared.paper.PaperTable.Column;
import org.ramure.shared.paper.QrCode;
import org.ramure.shared.paper.Sheet;
import org.ramure.shared.paper.Style;

/** A half-day's sheet to sign by hand, and the way back to where it is re-keyed. */
final class BlankSheetPaper {

    private static final float NAME = 168;
    private static final float SIGNATURE = 178;
    private static final float ROW = 31;
    private static final int SPARE_ROWS = 3;
    private static final float QR = 74;

    private BlankSheetPaper() {}

    static byte[] draw(CohortFacts facts, HalfDay halfDay, List<String> names, PaperWords words) {
        var form = SheetHead.begin(facts, halfDay, words, words.of("sheet.title"));
        Sheet sheet = form.sheet();
        PaperTable.written(
                        sheet,
                        List.of(
                                new Column(words.of("sheet.name"), NAME),
                                new Column(words.of("sheet.signature"), SIGNATURE),
                                new Column(
                                        words.of("blank.times"), Sheet.WIDTH - NAME - SIGNATURE)),
                        ROW)
                .draw(rows(names));
        form.sheet().down(10);
        form.say(words.of("blank.facilitator"));
        sheet.down(34);
        back(form, facts.sheetPage(halfDay), words);
        return form.close();
    }

    private static List<List<Cell>> rows(List<String> names) {
        List<List<Cell>> rows = new ArrayList<>();
        names.forEach(name -> rows.add(List.of(Cell.of(name), Cell.of(""), Cell.of(""))));
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(List.of(Cell.of(""), Cell.of(""), Cell.of("")));
        }
        return rows;
    }

    private static void back(PaperForm form, String address, PaperWords words) {
        Sheet sheet = form.sheet();
        sheet.room(QR + 6);
        float top = sheet.y();
        var square = new Rectangle(Sheet.LEFT, top - QR, Sheet.LEFT + QR, top);
        sheet.pdf()
                .figure(
                        words.of("blank.qr", address),
                        square,
                        () -> QrCode.draw(sheet.pdf().canvas(), address, square));
        float x = Sheet.LEFT + QR + 10;
        float width = Sheet.WIDTH - QR - 10;
        sheet.moveTo(top - 8);
        sheet.pdf()
                .leaf(
                        "P",
                        () ->
                                sheet.moveTo(
                                        sheet.draw(
                                                Style.SMALL,
                                                words.of("blank.back"),
                                                x,
                                                sheet.y(),
                                                width)));
        sheet.pdf()
                .leaf(
                        "P",
                        () ->
                                sheet.moveTo(
                                        sheet.draw(
                                                Style.SMALL_MUTED.sized(7.5f),
                                                address,
                                                x,
                                                sheet.y(),
                                                width)));
        sheet.moveTo(top - QR - 4);
    }
}
