package org.ramure.cohorts.papers.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.sheet.RowWriter;

/** A small CSV in memory, written as exports are; the first row is that of headings. */
final class CsvFile {

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (RowWriter writer = RowWriter.begin(ExportFormat.CSV, "", rows.getFirst(), bytes)) {
            for (List<String> cells : rows.subList(1, rows.size())) {
                writer.row(new ArrayList<@Nullable Object>(cells));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
