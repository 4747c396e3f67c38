package org.ramure.toolkit.hackathon.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.export.ExportFormat;
import org.ramure.cohorts.export.sheet.RowWriter;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonResults.Result;
import org.ramure.toolkit.hackathon.HackathonResults.Row;
import org.ramure.toolkit.hackathon.HackathonTemplate.Criterion;
import org.ramure.toolkit.hackathon.HackathonText;
import org.ramure.toolkit.hackathon.JuryFields;
import org.ramure.toolkit.hackathon.Ranking;
import org.springframework.stereotype.Component;

/** The tables an organiser takes away; texts that look like formulas are made harmless. */
@Component
class HackathonTables {

    private static final int DECIMALS = 6;

    private final Translations translations;

    HackathonTables(Translations translations) {
        this.translations = translations;
    }

    private String say(Language language, String key, Object... arguments) {
        return translations.text(language, "toolkit.hackathon." + key, arguments);
    }

    private List<String> columns(Language language, String... keys) {
        return Arrays.stream(keys).map(key -> say(language, key)).toList();
    }

    /** A row for each mark and each text; of who does not count, why. */
    void marks(
            Hackathon hackathon,
            List<Row> rows,
            Language language,
            ExportFormat format,
            OutputStream to)
            throws IOException {
        List<String> columns =
                columns(
                        language,
                        "ranking.team",
                        "brief",
                        "export.juror",
                        "export.state",
                        "ranking.criterion",
                        "export.weight",
                        "export.mark",
                        "export.words");
        try (RowWriter writer =
                RowWriter.begin(format, say(language, "export.notes"), columns, to)) {
            for (Row row : rows) {
                writer.row(cells(hackathon, row, language));
            }
        }
    }

    private List<@Nullable Object> cells(Hackathon hackathon, Row row, Language language) {
        Optional<Criterion> criterion =
                hackathon.template().criteria().stream()
                        .filter(c -> row.field().equals(JuryFields.MARK + c.id()))
                        .findFirst();
        String brief =
                hackathon
                        .template()
                        .brief(row.team().brief())
                        .map(b -> b.title().in(language))
                        .orElse("");
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.team().name());
        cells.add(brief);
        cells.add(row.juror());
        cells.add(state(row, language));
        cells.add(
                criterion
                        .map(c -> c.title().in(language))
                        .orElse(prompt(hackathon, row, language)));
        cells.add(criterion.map(Criterion::weight).orElse(null));
        cells.add(criterion.isPresent() ? Integer.valueOf(row.value()) : null);
        cells.add(criterion.isPresent() ? "" : row.value());
        return cells;
    }

    private String state(Row row, Language language) {
        if (row.absent()) {
            return say(language, "export.absent");
        }
        return row.conflict() ? say(language, "jury.conflict.short") : "";
    }

    private String prompt(Hackathon hackathon, Row row, Language language) {
        if (row.field().equals(JuryFields.REMARK)) {
            return say(language, "jury.remark");
        }
        return hackathon.template().feedback().prompts().stream()
                .filter(p -> row.field().equals(JuryFields.WORDS + p.id()))
                .findFirst()
                .map(p -> p.label().in(language))
                .orElse("");
    }

    /** A row for each team, best first, with a mean for each criterion. */
    void ranking(
            Hackathon hackathon,
            Result result,
            Language language,
            ExportFormat format,
            OutputStream to)
            throws IOException {
        List<String> columns =
                new ArrayList<>(
                        columns(
                                language,
                                "ranking.rank",
                                "ranking.team",
                                "ranking.score",
                                "export.by",
                                "export.left"));
        hackathon.template().criteria().forEach(c -> columns.add(c.title().in(language)));
        try (RowWriter writer = RowWriter.begin(format, say(language, "ranking"), columns, to)) {
            for (Ranking.Line line : result.ranking().lines()) {
                writer.row(cells(hackathon, result, line, language));
            }
            for (Ranking.Ranked team : result.ranking().unmarked()) {
                List<@Nullable Object> cells = new ArrayList<>();
                cells.add("");
                cells.add(team.name());
                writer.row(cells);
            }
        }
    }

    private List<@Nullable Object> cells(
            Hackathon hackathon, Result result, Ranking.Line line, Language language) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(say(language, HackathonText.rankKey(line.rank(), line.tied()), line.rank()));
        cells.add(line.team().name());
        cells.add(line.score().rounded(DECIMALS));
        cells.add(line.by());
        cells.add(String.join(", ", result.conflicts().getOrDefault(line.team().id(), List.of())));
        hackathon
                .template()
                .criteria()
                .forEach(c ->
                        cells.add(
                                Objects.requireNonNull(line.criteria().get(c.id()))
                                        .mean()
                                        .rounded(DECIMALS)));
        return cells;
    }
}
