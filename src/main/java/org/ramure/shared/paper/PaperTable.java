package org.ramure.shared.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;

/**
 * Rows under a header that comes again on every page; a row is never torn. The first column names
 * the row. Widths and heights are points.
 */
public final class PaperTable {

    private static final float PADDING = 3;
    private static final float GAP = 6;
    private static final float PICTURE = 30;

    private final Sheet sheet;
    private final TaggedPdf pdf;
    private final List<Column> columns;
    private final Style style;
    private final float lowest;
    private final boolean boxed;

    private PaperTable(
            Sheet sheet, List<Column> columns, Style style, float lowest, boolean boxed) {
        this.sheet = sheet;
        this.pdf = sheet.pdf();
        this.columns = columns;
        this.style = style;
        this.lowest = lowest;
        this.boxed = boxed;
    }

    /** A column and how wide it is; together they should fill {@link Sheet#WIDTH}. */
    public record Column(String title, float width) {}

    /** What stands in a cell: words, and below them a picture if there is one. */
    public record Cell(String text, @Nullable InkPicture picture) {
        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }

    /** A table to read. */
    public static PaperTable read(Sheet sheet, List<Column> columns) {
        return new PaperTable(sheet, columns, Style.SMALL, 0, false);
    }

    /** A table to write in by hand: boxes, at least so high. */
    public static PaperTable written(Sheet sheet, List<Column> columns, float lowest) {
        return new PaperTable(sheet, columns, Style.SMALL, lowest, true);
    }

    public void draw(List<List<Cell>> rows) {
        float first = rows.isEmpty() ? 0 : height(rows.getFirst());
        sheet.room(headerHeight() + first);
        pdf.group(
                "Table",
                () -> {
                    pdf.group(
                            "TR",
                            () -> {
                                for (int i = 0; i < columns.size(); i++) {
                                    int column = i;
                                    pdf.headerCell(true, () -> title(column));
                                }
                            });
                    belowHeader();
                    rows.forEach(this::row);
                });
    }

    private void row(List<Cell> cells) {
        float height = height(cells);
        int page = pdf.page();
        sheet.room(height);
        if (pdf.page() != page) {
            headerAgain();
        }
        float top = sheet.y();
        pdf.group(
                "TR",
                () -> {
                    pdf.headerCell(false, () -> words(0, cells.getFirst(), top));
                    for (int i = 1; i < cells.size(); i++) {
                        cell(i, cells.get(i), top);
                    }
                });
        sheet.down(height);
        sheet.rule();
        if (boxed) {
            bars(top);
        }
    }

    private void cell(int column, Cell cell, float top) {
        InkPicture picture = cell.picture();
        if (picture == null) {
            pdf.leaf("TD", () -> words(column, cell, top));
            return;
        }
        float below = cell.text().isEmpty() ? 0 : sheet.height(style, cell.text(), width(column));
        pdf.group(
                "TD",
                () -> {
                    pdf.leaf("P", () -> words(column, cell, top));
                    float left = left(column);
                    float upper = top - PADDING - below;
                    var box = new Rectangle(left, upper - PICTURE, left + width(column), upper - 1);
                    pdf.figure(picture.alternative(), box, () -> picture.draw(pdf.canvas(), box));
                });
    }

    private void words(int column, Cell cell, float top) {
        if (!cell.text().isEmpty()) {
            Style face = column == 0 ? Style.SMALL_STRONG : style;
            sheet.draw(face, cell.text(), left(column), top - PADDING, width(column));
        }
    }

    private void title(int column) {
        sheet.draw(
                Style.SMALL_MUTED,
                columns.get(column).title(),
                left(column),
                sheet.y(),
                width(column));
    }

    private void headerAgain() {
        pdf.artifact(() -> {
            for (int i = 0; i < columns.size(); i++) {
                title(i);
            }
        });
        belowHeader();
    }

    private void belowHeader() {
        sheet.down(headerHeight());
        sheet.rule();
    }

    private void bars(float top) {
        pdf.artifact(() -> {
            pdf.canvas().setColorStroke(Style.LINE);
            pdf.canvas().setLineWidth(0.6f);
            for (int i = 1; i < columns.size(); i++) {
                float x = left(i) - GAP / 2;
                pdf.canvas().moveTo(x, top);
                pdf.canvas().lineTo(x, sheet.y());
            }
            pdf.canvas().stroke();
        });
    }

    private float headerHeight() {
        float highest = 0;
        for (int i = 0; i < columns.size(); i++) {
            highest =
                    Math.max(
                            highest,
                            sheet.height(Style.SMALL_MUTED, columns.get(i).title(), width(i)));
        }
        return highest + PADDING;
    }

    private float height(List<Cell> cells) {
        float highest = lowest;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Style face = i == 0 ? Style.SMALL_STRONG : style;
            float words = cell.text().isEmpty() ? 0 : sheet.height(face, cell.text(), width(i));
            highest =
                    Math.max(highest, words + (cell.picture() == null ? 0 : PICTURE) + 2 * PADDING);
        }
        return highest;
    }

    private float left(int column) {
        float x = Sheet.LEFT;
        for (int i = 0; i < column; i++) {
            x += columns.get(i).width();
        }
        return x;
    }

    private float width(int column) {
        return columns.get(column).width() - GAP;
    }
}
