package org.ramure.toolkit.document.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.assessment.exercise.ExerciseContent.Field;
import org.ramure.assessment.exercise.ExerciseContent.Option;
import org.ramure.shared.Language;
import org.ramure.toolkit.paper.PaperFacts;
import tools.jackson.databind.json.JsonMapper;

/** The answers of a sheet as rows: field, row, column, answer in words, answer as kept. */
final class DocumentRowsOut {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DocumentRowsOut() {}

    private record Row(
            String key, String field, String row, String column, String words, String value) {}

    /**
     * As French spreadsheets read it: UTF-8 with BOM, semicolons, CRLF; what a spreadsheet would
     * take for a formula gets an apostrophe in front.
     */
    static byte[] csv(PaperFacts facts, Language language) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(text)) {
            csv.writeRecord("key", "field", "row", "column", "answer", "value");
            for (Row row : rows(facts, language)) {
                csv.writeRecord(
                        List.of(
                                row.key(),
                                harmless(row.field()),
                                harmless(row.row()),
                                harmless(row.column()),
                                harmless(row.words()),
                                harmless(row.value())));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String harmless(String text) {
        String seen = text.stripLeading();
        boolean risky =
                (!seen.isEmpty() && STARTS_A_FORMULA.indexOf(seen.charAt(0)) >= 0)
                        || (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0);
        return risky ? "'" + text : text;
    }

    /** Everything as kept, with the sheet and its version. */
    static byte[] json(PaperFacts facts, Language language) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sheet", facts.sheet().address().toString());
        all.put("sheetId", facts.sheet().id().toString());
        all.put("sheetVersion", facts.sheet().version());
        all.put("title", facts.title());
        all.put("exportedAt", facts.madeAt().toString());
        facts.kept()
                .ifPresent(kept -> {
                    all.put("version", kept.number());
                    all.put("label", kept.label());
                    all.put("takenAt", kept.takenAt().toString());
                });
        List<Map<String, String>> answers = new ArrayList<>();
        for (Row row : rows(facts, language)) {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("key", row.key());
            line.put("field", row.field());
            line.put("row", row.row());
            line.put("column", row.column());
            line.put("answer", row.words());
            line.put("value", row.value());
            answers.add(line);
        }
        all.put("answers", answers);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static List<Row> rows(PaperFacts facts, Language language) {
        ExerciseContent content = facts.sheet().content(language);
        List<Row> rows = new ArrayList<>();
        for (Field field : content.fields()) {
            if (field.rows().isEmpty()) {
                add(rows, facts, field.id(), new String[] {field.label(), "", ""}, field.options());
            }
            for (ExerciseContent.Row row : field.rows()) {
                for (ExerciseContent.Column column : field.columns()) {
                    add(
                            rows,
                            facts,
                            field.cellKey(row, column),
                            new String[] {field.label(), row.label(), column.label()},
                            column.options());
                }
            }
        }
        return rows;
    }

    private static void add(
            List<Row> rows, PaperFacts facts, String key, String[] names, List<Option> options) {
        String value = facts.texts().getOrDefault(key, "");
        if (value.isEmpty()) {
            return;
        }
        List<String> ids = List.of(value.split(","));
        String words =
                options.isEmpty()
                        ? value
                        : String.join(
                                ", ",
                                options.stream()
                                        .filter(o -> ids.contains(o.id()))
                                        .map(Option::text)
                                        .toList());
        rows.add(new Row(key, names[0], names[1], names[2], words, value));
    }
}
