package org.ramure.attestations.paper;

import java.util.List;
import org.ramure.attestations.facts.Wording;

/** The pathway's objectives, as a list. */
final class Objectives {

    private static final float INDENT = 12;

    private Objectives() {}

    static void draw(Sheet sheet, List<String> objectives, Wording words) {
        if (objectives.isEmpty()) {
            return;
        }
        sheet.room(48);
        sheet.paragraph("H2", Style.H2, words.text("attestations.paper.objectives"));
        sheet.down(2);
        sheet.pdf().group("L", () -> objectives.forEach(text -> item(sheet, text)));
    }

    private static void item(Sheet sheet, String text) {
        TaggedPdf pdf = sheet.pdf();
        sheet.room(sheet.height(Style.SMALL, text, Sheet.WIDTH - INDENT));
        float top = sheet.y();
        pdf.group(
                "LI",
                () -> {
                    pdf.leaf("Lbl", () -> sheet.draw(Style.SMALL, "•", Sheet.LEFT, top, INDENT));
                    pdf.leaf(
                            "LBody",
                            () ->
                                    sheet.moveTo(
                                            sheet.draw(
                                                    Style.SMALL,
                                                    text,
                                                    Sheet.LEFT + INDENT,
                                                    top,
                                                    Sheet.WIDTH - INDENT)));
                });
    }
}
