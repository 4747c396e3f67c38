package org.ramure.cohorts.papers.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.sheet.RowWriter;

/** A CSV in memory; the first row holds the headings. */
final class CsvFile {

    private final List<List<String>> rows = new ArrayList<>();

    void row(List<String> cells) {
        rows.add(cells);
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (RowWriter csv = RowWriter.begin(ExportFormat.CSV, "", rows.getFirst(), bytes)) {
            for (List<String> row : rows.subList(1, rows.size())) {
                csv.row(new ArrayList<>(row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
