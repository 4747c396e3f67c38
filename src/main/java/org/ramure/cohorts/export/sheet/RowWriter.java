package org.ramure.cohorts.export.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.export.ExportFormat;
import org.springframework.modulith.NamedInterface;

/** Takes headings first, then rows; {@link #close} ends the file and leaves the stream open. */
@NamedInterface("tables")
public interface RowWriter extends Closeable {

    void row(List<@Nullable Object> cells) throws IOException;

    /** A writer for this format that has written the headings. */
    static RowWriter begin(ExportFormat format, String title, List<String> columns, OutputStream to)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(columns, to);
            case XLSX -> new XlsxRows(title, columns, to);
        };
    }
}
