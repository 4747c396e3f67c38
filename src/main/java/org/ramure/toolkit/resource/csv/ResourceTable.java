package org.ramure.toolkit.resource.csv;

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
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceQuery;
import org.ramure.toolkit.resource.Resources;
import org.springframework.stereotype.Component;

/**
 * Writes what was found as French spreadsheets read it at a double click: UTF-8 with BOM,
 * semicolons, CRLF, no cell that runs as a formula. The same columns are read by {@link
 * ResourceImports}.
 */
@Component
public class ResourceTable {

    private final Resources resources;

    ResourceTable(Resources resources) {
        this.resources = resources;
    }

    /** The headings, for people who write such a table. */
    public static String headings() {
        return Arrays.stream(ResourceColumn.values())
                .map(ResourceColumn::heading)
                .collect(Collectors.joining(", "));
    }

    /** Writes what the search finds; the stream stays open. */
    public void write(ResourceQuery query, OutputStream to) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        CsvWriter csv =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(writer);
        csv.writeRecord(
                Arrays.stream(ResourceColumn.values()).map(ResourceColumn::heading).toList());
        resources.search(query).forEach(one -> csv.writeRecord(row(one)));
        csv.flush();
        writer.flush();
    }

    private static List<String> row(Resource resource) {
        return Arrays.stream(ResourceColumn.values())
                .map(column -> CsvText.harmless(cell(resource, column)))
                .toList();
    }

    private static String cell(Resource resource, ResourceColumn column) {
        Resource.Facts facts = resource.facts();
        return switch (column) {
            case CODE -> resource.code();
            case TITLE_FR -> in(resource.title(), Language.FR);
            case TITLE_EN -> in(resource.title(), Language.EN);
            case SUMMARY_FR -> in(resource.summary(), Language.FR);
            case SUMMARY_EN -> in(resource.summary(), Language.EN);
            case TARGET -> facts.target().written();
            case MINUTES -> Integer.toString(facts.minutes());
            case FORMAT_FR -> in(facts.format(), Language.FR);
            case FORMAT_EN -> in(facts.format(), Language.EN);
            case LANGUAGE -> facts.language();
            case LICENCE -> facts.licence();
            case AUTHOR -> facts.author();
            case DATE -> facts.date();
            case SOURCE -> resource.provenance().source();
            case NOTE -> resource.provenance().note();
            default -> column.facet().map(facet -> String.join("|", resource.in(facet))).orElse("");
        };
    }

    private static String in(LocalizedText text, Language language) {
        return text.texts().getOrDefault(language, "");
    }
}
