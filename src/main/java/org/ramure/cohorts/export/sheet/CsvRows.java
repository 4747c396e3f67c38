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
import org.ramure.shared.CsvText;

/**
 * CSV as French spreadsheets read it at a double click: UTF-8 with BOM, semicolons, decimal commas,
 * CRLF. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvRows implements RowWriter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

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
        csv.writeRecord(columns.stream().map(CsvText::harmless).toList());
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
            default -> CsvText.harmless(cell.toString());
        };
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        writer.flush();
    }
}
