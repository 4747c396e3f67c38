package org.ramure.toolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.TestContent;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/** Files of examples, and the links by which courses cite them. */
class ExampleFilesTests {

    private static final String FILE = "examples/mobilite.yaml";
    private static final String SOUND =
            """
            examples:
              - code: minibus-partage
                kind: partenariat
                title: {fr: "Le minibus", en: "The minibus"}
                summary: {fr: "Exemple type : un minibus.", en: "Typical example: a minibus."}
                need: {fr: "Un besoin.", en: "A need."}
                answer: {fr: "Une [réponse](glossary:alliance).", en: "An answer."}
                alliance: {fr: "Qui apporte quoi.", en: "Who brings what."}
                results: {fr: "Ce que l’on voit.", en: "What is seen."}
                lessons: {fr: "Ce que l’on retient.", en: "What is learnt."}
                profiles: [associations]
                domains: [mobilite]
                scale: bassin-de-vie
                sdgs: ["11"]
                category: mecenat
                objectives: [innovation-societale]
                provenance: {tag: RECONSTRUCTION, note: "Écrit pour un test."}
            """;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TestContent content;

    @BeforeEach
    void aCourseWithTheVocabulariesOfTheRepository() throws java.io.IOException {
        content = TestContent.in(folder);
        for (ExampleFacet facet : ExampleFacet.values()) {
            if (facet.vocabulary().isPresent()) {
                copy(facet.vocabulary().get());
            }
        }
        copy("glossaire");
        content.write(FILE, SOUND);
    }

    private void copy(String vocabulary) throws java.io.IOException {
        String name = "vocabularies/" + vocabulary + ".yaml";
        content.write(name, java.nio.file.Files.readString(Path.of("courses", name)));
    }

    private static ExampleShelf shelf(Content read) {
        return (ExampleShelf) Objects.requireNonNull(read.areas().get("examples"));
    }

    private static List<String> problems(Content read, String file) {
        return read.problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains(file))
                .toList();
    }

    @Test
    void aSoundFileIsServedAndHasNoProblem() {
        Content read = content.read();

        assertThat(problems(read, "examples/")).isEmpty();
        Example example = shelf(read).find("minibus-partage").orElseThrow();
        assertThat(example.isType()).isTrue();
        assertThat(example.summary().in(Language.FR)).startsWith("Exemple type\u00a0:");
        assertThat(ExampleProse.html(example.story().answer().in(Language.FR)).html())
                .contains("href=\"/glossaire#alliance\"");
    }

    @Test
    void whatIsWrongIsSaidWithItsLineAndLeavesTheFileOut() {
        content.replace(FILE, "profiles: [associations]", "profiles: [martiens]")
                .replace(FILE, "glossary:alliance", "glossary:inconnu")
                .replace(FILE, ", en: \"What is seen.\"", "");
        content.write("examples/autre.yaml", SOUND);
        content.write("examples/pages.yaml", SOUND.replace("minibus-partage", "pairs"));
        content.write("examples/photo.jpg", "x");

        Content read = content.read();

        assertThat(problems(read, FILE))
                .anyMatch(line -> line.contains(":11") || line.contains("« martiens »"))
                .anyMatch(line -> line.contains("« glossary:inconnu » ne mène nulle part"))
                .anyMatch(line -> line.contains("pas de texte en anglais"))
                .anyMatch(line -> line.contains("déjà pris"));
        assertThat(problems(read, "pages.yaml")).anyMatch(line -> line.contains("page de Ramure"));
        assertThat(problems(read, "photo.jpg")).isNotEmpty();
        assertThat(shelf(read).all()).extracting(Example::code).containsExactly("minibus-partage");
    }

    @Test
    void aCourseCitesAnExampleAndADeadCitationIsAnError() {
        Content fine = content.body("Voyez [ce cas](example:minibus-partage).").read();
        assertThat(problems(fine, TestContent.TEXT)).isEmpty();
        assertThat(fine.courses().toString()).contains("/exemples/minibus-partage");

        Content dead = content.body("Et [celui-ci](example:absent).").read();
        assertThat(problems(dead, TestContent.TEXT))
                .singleElement()
                .asString()
                .contains("« example:absent » ne mène nulle part", "courses/examples");
        assertThat(dead.courses()).isEmpty();
    }

    @Test
    void theExamplesOfTheRepositoryAreSoundAndInBothLanguages() {
        Content read =
                new ContentReader(
                                new ActivityTypes(ContentCheckCommand.types()),
                                ContentCheckCommand.areas())
                        .read(ContentFolder.at(Path.of("courses")));

        assertThat(problems(read, "examples/")).isEmpty();
        assertThat(shelf(read).all())
                .allSatisfy(example -> {
                    assertThat(example.isType()).isTrue();
                    assertThat(texts(example)).allMatch(text -> text.has(Language.EN));
                });
    }

    private static Collection<LocalizedText> texts(Example example) {
        List<LocalizedText> all = new java.util.ArrayList<>(example.story().parts());
        all.add(example.title());
        all.add(example.summary());
        return all;
    }
}
