package org.ramure.toolkit.examples.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ramure.shared.CsvText;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.examples.Example;
import org.ramure.toolkit.examples.Example.Story;
import org.ramure.toolkit.examples.Example.Tags;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.Examples;
import org.springframework.stereotype.Component;

/**
 * Writes what was found as French spreadsheets read it at a double click: UTF-8 with BOM,
 * semicolons, CRLF, no cell that runs as a formula. The same columns are read by {@link
 * ExampleImports}.
 */
@Component
public class ExampleTable {

    private final Examples examples;

    ExampleTable(Examples examples) {
        this.examples = examples;
    }

    /** Writes row by row, up to {@link ExampleImports#MOST_LINES}; the stream stays open. */
    public void write(ExampleQuery query, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(writer);
        csv.writeRecord(Arrays.stream(ExampleColumn.values()).map(ExampleColumn::heading).toList());
        examples.each(
                query,
                ExampleImports.MOST_LINES,
                piece -> piece.forEach(example -> csv.writeRecord(row(example))));
        csv.flush();
        writer.flush();
    }

    /** The headings, for people to read. */
    public static String headings() {
        return Arrays.stream(ExampleColumn.values())
                .map(ExampleColumn::heading)
                .collect(Collectors.joining(", "));
    }

    private static List<String> row(Example example) {
        return Arrays.stream(ExampleColumn.values())
                .map(column -> CsvText.harmless(cell(example, column)))
                .toList();
    }

    private static String cell(Example example, ExampleColumn column) {
        Story story = example.story();
        Tags tags = example.tags();
        return switch (column) {
            case CODE -> example.code();
            case TITLE_FR -> in(example.title(), Language.FR);
            case TITLE_EN -> in(example.title(), Language.EN);
            case SUMMARY_FR -> in(example.summary(), Language.FR);
            case SUMMARY_EN -> in(example.summary(), Language.EN);
            case NEED_FR -> in(story.need(), Language.FR);
            case NEED_EN -> in(story.need(), Language.EN);
            case ANSWER_FR -> in(story.answer(), Language.FR);
            case ANSWER_EN -> in(story.answer(), Language.EN);
            case ALLIANCE_FR -> in(story.alliance(), Language.FR);
            case ALLIANCE_EN -> in(story.alliance(), Language.EN);
            case RESULTS_FR -> in(story.results(), Language.FR);
            case RESULTS_EN -> in(story.results(), Language.EN);
            case LESSONS_FR -> in(story.lessons(), Language.FR);
            case LESSONS_EN -> in(story.lessons(), Language.EN);
            case KIND -> tags.kind();
            case PROFILES -> join(tags.profiles());
            case DOMAINS -> join(tags.domains());
            case SCALE -> tags.scale();
            case SDGS -> join(tags.sdgs());
            case CATEGORY -> tags.category();
            case OBJECTIVES -> join(tags.objectives());
            case SOURCE -> example.provenance().source();
            case NOTE -> example.provenance().note();
        };
    }

    private static String in(LocalizedText text, Language language) {
        return text.texts().getOrDefault(language, "");
    }

    private static String join(List<String> codes) {
        return String.join("|", codes);
    }
}
