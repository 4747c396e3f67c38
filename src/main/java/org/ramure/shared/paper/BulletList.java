package org.ramure.shared.paper;

import java.util.List;

/** A list, tagged as one; no item is torn between two pages. */
public final class BulletList {

    private static final float INDENT = 12;

    private BulletList() {}

    public static void draw(Sheet sheet, Style style, List<String> items) {
        sheet.pdf().group("L", () -> items.forEach(text -> item(sheet, style, text)));
    }

    private static void item(Sheet sheet, Style style, String text) {
        TaggedPdf pdf = sheet.pdf();
        sheet.room(sheet.height(style, text, Sheet.WIDTH - INDENT));
        float top = sheet.y();
        pdf.group(
                "LI",
                () -> {
                    pdf.leaf("Lbl", () -> sheet.draw(style, "•", Sheet.LEFT, top, INDENT));
                    pdf.leaf(
                            "LBody",
                            () ->
                                    sheet.moveTo(
                                            sheet.draw(
                                                    style,
                                                    text,
                                                    Sheet.LEFT + INDENT,
                                                    top,
                                                    Sheet.WIDTH - INDENT)));
                });
    }
}
