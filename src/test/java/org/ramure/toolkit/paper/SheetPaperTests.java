package org.ramure.toolkit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.shared.Language;
import org.ramure.testing.ArchivablePdf;
import org.ramure.toolkit.document.DocumentsTest;
import org.ramure.toolkit.document.SheetVersions;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of sheets and kits keep the rules of archiving and of accessibility. */
@DocumentsTest
class SheetPaperTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Autowired private SheetPaper sheets;
    @Autowired private KitPaper kitPaper;
    @Autowired private Kits kits;

    private static List<String> breaches(String name, byte[] pdf) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return ArchivablePdf.breaches(pdf);
    }

    /** Something in every field, long texts and choices in turn. */
    private static Map<String, String> answers(Sheet sheet) {
        ExerciseContent content = sheet.content(Language.FR);
        Map<String, String> answers = new HashMap<>();
        int turn = 0;
        for (ExerciseContent.Field field : content.fields()) {
            for (String key : field.keys()) {
                turn++;
                List<ExerciseContent.Option> options =
                        content.slot(key).map(ExerciseContent.Slot::options).orElse(List.of());
                answers.put(
                        key,
                        options.isEmpty()
                                ? "Une réponse, écrite « à la main ».\nEt sa suite 🌱 " + turn
                                : options.get(turn % options.size()).id());
            }
        }
        sheet.matrix()
                .ifPresent(plan -> {
                    answers.put(MatrixPlan.WEIGHTS, plan.weights().toString());
                    String row = MatrixPlan.CARDS + "." + row(sheet) + ".";
                    answers.put(row + MatrixPlan.WHEN, "2027-06-30");
                    answers.put(row + MatrixPlan.CELL, plan.cell(1, 1));
                });
        return answers;
    }

    private static String row(Sheet sheet) {
        return sheet.field(MatrixPlan.CARDS).orElseThrow().rows().getFirst().id();
    }

    private static SheetVersions.Kept signed() {
        return new SheetVersions.Kept(
                UUID.randomUUID(),
                3,
                "Au départ",
                "debut",
                "1.0.0",
                "Amina",
                NOW,
                List.of(new SheetVersions.Signature("a", "Amina Benali", "Directrice", NOW)));
    }

    @ParameterizedTest
    @CsvSource({
        "matrice-des-trajectoires, FR",
        "charte-engagement-reciproque, FR",
        "charte-engagement-reciproque, EN",
        "canevas-d-alliance, EN",
        "sept-forces-du-changement, FR",
        "carte-des-parties-prenantes, FR"
    })
    void aFilledSheetAndABlankOneKeepTheRules(String slug, Language language) throws Exception {
        Sheet sheet = kits.sheet(new SheetAddress("outils", slug)).orElseThrow();
        boolean charter = sheet.charter().isPresent();
        var facts =
                new PaperFacts(
                        sheet,
                        "Le café des aidants, à Aubenas",
                        "Amina Benali",
                        charter ? Map.of("a", "L’association", "b", "La commune") : Map.of(),
                        answers(sheet),
                        charter ? Optional.of(signed()) : Optional.empty(),
                        NOW);
        String name = "sheet-" + slug + "-" + language.code();

        assertThat(breaches(name, sheets.draw(facts, language))).isEmpty();
        assertThat(breaches(name + "-blank", sheets.blank(sheet, language, NOW))).isEmpty();
    }

    private static String text(byte[] pdf) throws Exception {
        var text = new StringBuilder();
        try (var reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    @Test
    void daysAreSaidInWordsAndChoicesHaveABoxToTick() throws Exception {
        Sheet matrix =
                kits.sheet(new SheetAddress("outils", "matrice-des-trajectoires")).orElseThrow();
        var facts =
                new PaperFacts(
                        matrix, "", "Amina", Map.of(), answers(matrix), Optional.empty(), NOW);
        assertThat(text(sheets.draw(facts, Language.FR)))
                .contains("30 juin 2027")
                .doesNotContain("2027-06-30");

        Sheet canvas = kits.sheet(new SheetAddress("outils", "canevas-d-alliance")).orElseThrow();
        assertThat(text(sheets.blank(canvas, Language.EN, NOW)))
                .contains("[ ] Economic cooperation")
                .doesNotContain("? Economic cooperation");
    }

    @Test
    void everyKitKeepsTheRulesInBothLanguages() throws Exception {
        assertThat(kits.all()).hasSize(3);
        for (Kit kit : kits.all()) {
            for (Language language : Language.values()) {
                String name = "kit-" + kit.slug() + "-" + language.code();
                assertThat(breaches(name, kitPaper.draw(kit, language))).as(name).isEmpty();
            }
        }
    }
}
