package org.ramure.cohorts.export.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * CSV as French spreadsheets read it at a double click: UTF-8 with BOM, semicolons, decimal commas,
 * CRLF. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvRows implements RowWriter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String STARTS_A_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer writer;
    private final CsvWriter csv;

    CsvRows(List<String> columns, OutputStream to) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(writer);
        csv.writeRecord(columns.stream().map(CsvRows::harmless).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvRows::text).toList());
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Integer number -> number.toString();
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDateTime moment -> MOMENT.format(moment);
            case Boolean truth -> truth ? "1" : "0";
            default -> harmless(cell.toString());
        };
    }

    /** White space in front does not hide a formula from every spreadsheet. */
    static String harmless(String text) {
        String seen = text.stripLeading();
        boolean risky =
                (!seen.isEmpty() && STARTS_A_FORMULA.indexOf(seen.charAt(0)) >= 0)
                        || (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0);
        return risky ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        writer.flush();
    }
}
