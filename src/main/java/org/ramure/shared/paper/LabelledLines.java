package org.ramure.shared.paper;

import java.util.List;

/** Facts, one a line: what it is at the left, what it is worth at the right; tagged as a table. */
public final class LabelledLines {

    private static final float LABEL_WIDTH = 112;

    private LabelledLines() {}

    /** One line. */
    public record Line(String label, String value) {}

    public static void draw(Sheet sheet, List<Line> lines) {
        sheet.pdf().group("Table", () -> lines.forEach(line -> row(sheet, line)));
        sheet.down(9);
    }

    private static void row(Sheet sheet, Line line) {
        float valueWidth = Sheet.WIDTH - LABEL_WIDTH;
        sheet.room(sheet.height(Style.BODY, line.value(), valueWidth) + 3);
        float top = sheet.y();
        float[] bottom = {top};
        TaggedPdf pdf = sheet.pdf();
        pdf.group(
                "TR",
                () -> {
                    pdf.headerCell(
                            false,
                            () ->
                                    bottom[0] =
                                            sheet.draw(
                                                    Style.LABEL,
                                                    line.label(),
                                                    Sheet.LEFT,
                                                    top,
                                                    LABEL_WIDTH - 8));
                    pdf.leaf(
                            "TD",
                            () ->
                                    bottom[0] =
                                            Math.min(
                                                    bottom[0],
                                                    sheet.draw(
                                                            Style.BODY,
                                                            line.value(),
                                                            Sheet.LEFT + LABEL_WIDTH,
                                                            top,
                                                            valueWidth)));
                });
        sheet.moveTo(bottom[0] - 1);
    }
}
