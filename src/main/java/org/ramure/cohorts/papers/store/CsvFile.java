package org.ramure.cohorts.papers.store;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV as French spreadsheets read it: UTF-8 with a byte order mark, semicolons, no formulas. */
final class CsvFile {

    private static final String FORMULA = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv;

    CsvFile() {
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvFile::neutral).toList());
    }

    /** What a spreadsheet would compute is quoted instead. */
    private static String neutral(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    byte[] bytes() {
        try {
            csv.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
