package org.ramure.portfolio.dossier.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.cohorts.sheet.FilledSheets;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.portfolio.dossier.spi.DossierBlock;
import org.ramure.portfolio.dossier.spi.DossierChapter;
import org.ramure.portfolio.dossier.spi.DossierEntry;
import org.ramure.shared.Translations;
import org.ramure.shared.Wording;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheets that were filled in, one's own and those of one's team. */
@Component
@Order(55)
class SheetsChapter implements DossierChapter {

    private static final String KEY = "portfolio.dossier.sheets.";

    private final FilledSheets sheets;
    private final Translations translations;

    SheetsChapter(FilledSheets sheets, Translations translations) {
        this.sheets = sheets;
        this.translations = translations;
    }

    @Override
    public String key() {
        return "fiches";
    }

    @Override
    public String title() {
        return KEY + "title";
    }

    private List<FilledSheets.Line> filled(DossierAsker asker) {
        return sheets.mine(asker.person(), asker.session().cohort().id()).stream()
                .filter(line -> line.filled() > 0)
                .toList();
    }

    @Override
    public List<DossierEntry> entries(DossierAsker asker) {
        return filled(asker).stream()
                .map(line ->
                        new DossierEntry(
                                line.sheet(),
                                line.title().in(asker.language()),
                                line.savedAt(),
                                true))
                .toList();
    }

    @Override
    public List<DossierBlock> write(DossierAsker asker, Set<String> entries) {
        var words = new Wording(translations, asker.language());
        List<DossierBlock> blocks = new ArrayList<>();
        filled(asker).stream()
                .filter(line -> entries.contains(line.sheet()))
                .map(line ->
                        sheets.open(asker.person(), asker.session().cohort().id(), line.sheet()))
                .forEach(sheet -> sheet(blocks, sheet, words));
        return blocks;
    }

    private static void sheet(List<DossierBlock> blocks, FilledSheets.Filled sheet, Wording words) {
        blocks.add(new DossierBlock.Heading(sheet.title().in(words.language())));
        if (sheet.owner().isTeam()) {
            blocks.add(new DossierBlock.Note(words.text(KEY + "team", sheet.owner().team())));
        }
        Map<String, String> texts = sheet.texts();
        for (ExerciseContent.Field field : sheet.content().fields()) {
            if (field.kind() == ExerciseContent.Kind.TABLE) {
                table(blocks, sheet.content(), field, texts);
            } else {
                String said = said(sheet.content(), field.id(), texts);
                if (!said.isBlank()) {
                    blocks.add(new DossierBlock.Note(field.label()));
                    blocks.add(new DossierBlock.Text(said));
                }
            }
        }
    }

    private static void table(
            List<DossierBlock> blocks,
            ExerciseContent content,
            ExerciseContent.Field field,
            Map<String, String> texts) {
        if (field.keys().stream().allMatch(key -> texts.getOrDefault(key, "").isBlank())) {
            return;
        }
        List<String> columns = new ArrayList<>(List.of("—"));
        field.columns().forEach(column -> columns.add(column.label()));
        List<List<String>> rows = new ArrayList<>();
        for (ExerciseContent.Row row : field.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            field.columns().forEach(c -> cells.add(said(content, field.cellKey(row, c), texts)));
            rows.add(cells);
        }
        blocks.add(new DossierBlock.Table(field.label(), columns, rows));
    }

    /** A text as it was typed; options by what they say. */
    private static String said(ExerciseContent content, String key, Map<String, String> texts) {
        String text = texts.getOrDefault(key, "");
        return content.slot(key)
                .filter(slot -> !slot.options().isEmpty())
                .map(slot ->
                        slot.chosen(text).stream()
                                .map(ExerciseContent.Option::text)
                                .collect(Collectors.joining(", ")))
                .orElse(text);
    }
}
