package org.ramure.cohorts.export.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet with a frozen first row. Texts are texts: no spreadsheet runs them as formulas. */
final class XlsxRows implements RowWriter {

    private static final int LONGEST_NAME = 31;
    private static final int FLUSHED_ROWS = 500;
    private static final double WIDTH = 20;

    private final Workbook book;
    private final Worksheet sheet;
    private int next = 1;

    XlsxRows(String title, List<String> columns, OutputStream to) {
        book = new Workbook(new KeptOpen(to), "Ramure", "1.0");
        sheet = book.newWorksheet(name(title));
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(0, i, columns.get(i));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTH);
        }
    }

    /** Names of sheets are short and know no brackets, colons or slashes. */
    private static String name(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        next++;
        if (next % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Integer number -> sheet.value(next, column, number);
            case BigDecimal number -> sheet.value(next, column, number);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(next, column, moment);
                sheet.style(next, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Boolean truth -> sheet.value(next, column, truth ? 1 : 0);
            default -> sheet.inlineString(next, column, printable(value.toString()));
        }
    }

    /** XML has no place for control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "");
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    /** The stream belongs to whoever opened it. */
    private static final class KeptOpen extends FilterOutputStream {

        KeptOpen(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
