package org.ramure.cohorts.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ramure.cohorts.export.ExportFormat;

class RowWriterTests {

    private static byte[] written(ExportFormat format, @Nullable Object... cells)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (RowWriter rows =
                RowWriter.begin(format, "Une : feuille", List.of("Clé", "b"), bytes)) {
            rows.row(Arrays.asList(cells));
        }
        return bytes.toByteArray();
    }

    private static String csv(@Nullable Object... cells) throws IOException {
        return new String(written(ExportFormat.CSV, cells), StandardCharsets.UTF_8);
    }

    @Test
    void csvOpensInAFrenchSpreadsheetAtADoubleClick() throws IOException {
        assertThat(
                        csv(
                                "Éloïse; \"dite\" Léo",
                                3,
                                new BigDecimal("10.50"),
                                LocalDate.of(2027, 3, 11),
                                LocalDateTime.of(2027, 3, 11, 9, 5),
                                true,
                                null))
                .isEqualTo(
                        "\uFEFFClé;b\r\n\"Éloïse; \"\"dite\"\" Léo\";3;10,50;2027-03-11;"
                                + "2027-03-11 09:05;1;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33612345678", "-2", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1"})
    void csvNeutralisesWhatASpreadsheetWouldRun(String text) throws IOException {
        assertThat(csv(text).lines().skip(1).findFirst().orElseThrow())
                .satisfies(line -> assertThat(line.replace("\"", "")).startsWith("'"));
    }

    @Test
    void csvLeavesOrdinaryTextsAlone() throws IOException {
        assertThat(csv("Jean-Marc", "a=b")).endsWith("Jean-Marc;a=b\r\n");
    }

    @Test
    void xlsxKeepsTextsAsTextsAndNumbersAsNumbers() throws IOException {
        String sheet =
                entry(
                        written(ExportFormat.XLSX, "=1+1 \u0001", 42, new BigDecimal("1.25")),
                        "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("inlineStr").contains("=1+1 ").doesNotContain("<f>");
        assertThat(sheet).contains("<v>42</v>").contains("<v>1.25</v>");
    }

    @Test
    void xlsxOfManyRowsNeedsLittleMemory() throws IOException {
        var bytes = new Counting();
        long before = used();
        long most = 0;
        try (RowWriter rows =
                RowWriter.begin(ExportFormat.XLSX, "t", List.of("a", "b", "c"), bytes)) {
            for (int i = 0; i < 60_000; i++) {
                rows.row(Arrays.asList("personne-" + i + "@exemple.fr", "x".repeat(100), i));
                if (i % 20_000 == 19_999) {
                    most = Math.max(most, used() - before);
                }
            }
        }
        assertThat(bytes.count).isGreaterThan(500_000);
        assertThat(most).isLessThan(12_000_000);
    }

    private static long used() {
        System.gc();
        Runtime now = Runtime.getRuntime();
        return now.totalMemory() - now.freeMemory();
    }

    private static String entry(byte[] zip, String name) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(file, zip);
            try (var read = new ZipFile(file.toFile());
                    var in = read.getInputStream(read.getEntry(name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static final class Counting extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
