package org.ramure.toolkit.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.shared.Language;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.KitShelf;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;

class KitAreaTests {

    private static final String SOUND =
            """
            id: 0c1d2e3f-0000-4000-8000-000000000001
            slug: essai
            version: 1.0.0
            shape: form
            minutes: 10
            title: {fr: "Essai", en: "Trial"}
            summary: {fr: "Une fiche", en: "A sheet"}
            intro: {fr: "Mode d’emploi", en: "How to"}
            provenance: {tag: RECONSTRUCTION}
            scales:
              - id: degre
                options: [{id: non, text: {fr: "Non", en: "No"}}, {id: oui, text: {fr: "Oui", en: "Yes"}, points: 2}]
            sections:
              - id: un
                title: {fr: "Un", en: "One"}
                fields:
                  - {id: q1, kind: choice, scale: degre, label: {fr: "Q1", en: "Q1"}}
                  - {id: q2, kind: number, min: 0, max: 10, label: {fr: "Q2", en: "Q2"}}
            score:
              parts:
                - {id: p1, title: {fr: "P", en: "P"}, weight: 100, of: [q1]}
              levels:
                - {from: 0, title: {fr: "N", en: "N"}, feedback: {fr: "F", en: "F"}}
            """;

    private static final String KIT =
            """
            slug: kit
            version: 1.0.0
            status: active
            languages: [fr]
            licence: CC-BY-SA-4.0
            authors: ["Ramure"]
            title: {fr: "Kit", en: "Kit"}
            summary: {fr: "S", en: "S"}
            audience: {fr: "A", en: "A"}
            intro: {fr: "I", en: "I"}
            provenance: {tag: RECONSTRUCTION}
            pieces:
              - {slug: essai, kind: sheet}
              - {slug: texte, kind: document, minutes: 5, title: {fr: "Texte", en: "Text"}}
            """;

    @Test
    void theKitsOfTheRepositoryAreSoundAndInBothLanguages() throws IOException {
        Content content = read(Path.of("courses"));
        KitShelf shelf = shelf(content);

        assertThat(problems(content)).isEmpty();
        assertThat(shelf.kits())
                .extracting(Kit::slug)
                .contains("outils", "social-impact-manager", "reussir-ensemble-les-transitions");
        assertThat(shelf.kits().stream().filter(k -> k.slug().startsWith("social")).findFirst())
                .hasValueSatisfying(kit -> assertThat(kit.pieces()).hasSize(10));
        assertThat(shelf.sheets().values())
                .hasSizeGreaterThan(20)
                .allSatisfy(sheet -> {
                    assertThat(sheet.title().has(Language.EN)).isTrue();
                    assertThat(sheet.about().intro().has(Language.EN)).isTrue();
                    assertThat(sheet.sections()).isNotEmpty();
                });
    }

    @Test
    void theMatrixAndTheCharterAreThoseOfTheMethod() throws IOException {
        KitShelf shelf = shelf(read(Path.of("courses")));
        Sheet matrix = sheet(shelf, "outils/matrice-des-trajectoires");
        Sheet charter = sheet(shelf, "outils/charte-engagement-reciproque");

        assertThat(matrix.matrix())
                .hasValueSatisfying(plan -> {
                    assertThat(plan.weights()).hasToString("60,25,15,15,60,25,25,15,60");
                    assertThat(plan.columns())
                            .extracting(line -> line.months())
                            .containsExactly(18, 84, 336);
                });
        assertThat(charter.charter())
                .hasValueSatisfying(plan -> {
                    assertThat(plan.families()).hasSize(3).allMatch(f -> f.levers().size() == 7);
                    assertThat(plan.moments()).hasSize(3);
                });
    }

    private static Sheet sheet(KitShelf shelf, String address) {
        return Objects.requireNonNull(shelf.sheets().get(SheetAddress.of(address).orElseThrow()));
    }

    @Test
    void servesASoundKitWithItsDocument(@TempDir Path folder) throws IOException {
        write(
                folder,
                SOUND,
                KIT,
                "---\nsources:\n  - \"Une source, 2026\"\n---\nUn [lien](sheet:kit/essai).\n");

        Content content = read(folder);

        assertThat(problems(content)).isEmpty();
        assertThat(shelf(content).documents().values())
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.html().html()).contains("/outils/kit/essai");
                    assertThat(text.sources()).containsExactly("Une source, 2026");
                });
    }

    @Test
    void saysWhereASheetIsBrokenAndServesTheRest(@TempDir Path folder) throws IOException {
        write(
                folder,
                SOUND.replace("scale: degre", "scale: ailleurs")
                        .replace("weight: 100", "weight: 90")
                        .replace("of: [q1]", "of: [q1, q9]")
                        .replace("min: 0, max: 10", "min: 20, max: 10")
                        .replace("{from: 0", "{from: 5"),
                KIT,
                "[perdu](sheet:kit/perdu) ![image](a.png)");

        Content content = read(folder);

        assertThat(shelf(content).sheets()).isEmpty();
        assertThat(shelf(content).kits()).isEmpty();
        assertThat(problems(content))
                .anyMatch(p -> p.contains("L’échelle « ailleurs »"))
                .anyMatch(p -> p.contains("font 90 en tout, et non 100"))
                .anyMatch(p -> p.contains("« q9 » n’est pas une question à points"))
                .anyMatch(p -> p.contains("au-dessous du plus petit"))
                .anyMatch(p -> p.contains("commencent à 0"))
                .anyMatch(p -> p.contains("« sheet:kit/perdu » ne mène nulle part"))
                .anyMatch(p -> p.contains("ne portent pas d’images"));
    }

    @Test
    void refusesUnknownFieldsWeightsThatDoNotSumAndIdsTwice(@TempDir Path folder)
            throws IOException {
        write(
                folder,
                SOUND.replace("kind: number,", "kind: number, couleur: rouge,"),
                KIT,
                "Texte.");
        Files.writeString(
                folder.resolve("kits/kit/double.sheet.yaml"),
                SOUND.replace("slug: essai", "slug: double").replace("id: q2", "id: q1"));
        Files.writeString(
                folder.resolve("kits/kit/carre.sheet.yaml"),
                SOUND.replace("slug: essai", "slug: carre")
                                .replace("000000000001", "000000000003")
                                .replace("shape: form", "shape: matrix")
                        + """
                        matrix:
                          rows: [{id: a, label: {fr: A}}, {id: b, label: {fr: B}}]
                          columns: [{id: x, label: {fr: X}}, {id: y, label: {fr: Y}}]
                          weights: [[60, 40], [40, 50]]
                          places: [[{fr: a}, {fr: b}], [{fr: c}, {fr: d}]]
                          total: 100
                          cards: {most: 5, label: {fr: Action}}
                        """);

        assertThat(problems(read(folder)))
                .anyMatch(p -> p.contains("couleur"))
                .anyMatch(p -> p.contains("« q1 » est déjà pris ligne"))
                .anyMatch(p -> p.contains("chaque ligne et chaque colonne font 100"));
    }

    @Test
    void aSheetThatPeopleMayHaveFilledNeverVanishes(@TempDir Path folder) throws IOException {
        write(folder, SOUND, KIT, "Texte.");
        assertThat(read(folder).unlisted())
                .singleElement()
                .asString()
                .startsWith("sheet ")
                .endsWith(" kits/kit/essai");

        Files.writeString(
                folder.resolve("published-ids.txt"), read(folder).unlisted().getFirst() + "\n");
        assertThat(read(folder).unlisted()).isEmpty();
        assertThat(ledger(folder)).isEmpty();

        Files.writeString(folder.resolve("kits/kit/essai.sheet.yaml"), "slug: [");
        assertThat(ledger(folder)).isEmpty();
        Files.delete(folder.resolve("kits/kit/essai.sheet.yaml"));
        assertThat(ledger(folder)).singleElement().asString().contains("a disparu");
    }

    private static List<String> ledger(Path folder) {
        return read(folder).problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains("published-ids"))
                .toList();
    }

    private static void write(Path folder, String sheet, String kit, String text)
            throws IOException {
        Path place = folder.resolve("kits/kit");
        Files.createDirectories(place.resolve("fr"));
        Files.writeString(place.resolve("essai.sheet.yaml"), sheet);
        Files.writeString(place.resolve("kit.yaml"), kit);
        Files.writeString(place.resolve("fr/texte.md"), text);
    }

    private static Content read(Path folder) {
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(folder));
    }

    private static KitShelf shelf(Content content) {
        return (KitShelf) Objects.requireNonNull(content.areas().get("kits"));
    }

    private static List<String> problems(Content content) {
        return content.problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains("kits/"))
                .toList();
    }
}
