package org.ramure.shared.paper;

import java.util.List;

/** Who writes, in the upper left corner, beside the branch. */
public final class Letterhead {

    private static final float BESIDE_BRANCH = 310;

    private Letterhead() {}

    /** The name, and lines below it of which blank ones are left out. */
    public static void draw(Sheet sheet, String name, List<String> lines) {
        TaggedPdf pdf = sheet.pdf();
        pdf.artifact(() ->
                BranchMotif.corner(
                        pdf.canvas(), TaggedPdf.PAGE.getWidth(), TaggedPdf.PAGE.getHeight()));
        line(sheet, Style.ISSUER, name);
        lines.forEach(text -> line(sheet, Style.SMALL_MUTED, text));
    }

    private static void line(Sheet sheet, Style style, String text) {
        if (!text.isBlank()) {
            sheet.pdf()
                    .leaf(
                            "P",
                            () ->
                                    sheet.moveTo(
                                            sheet.draw(
                                                    style,
                                                    text,
                                                    Sheet.LEFT,
                                                    sheet.y(),
                                                    BESIDE_BRANCH)));
        }
    }
}
