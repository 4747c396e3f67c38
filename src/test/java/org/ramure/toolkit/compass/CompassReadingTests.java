package org.ramure.toolkit.compass;

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

class CompassReadingTests {

    private static final String COMPASS =
            """
            slug: essai
            version: 1.0.0
            title: {fr: "Essai", en: "Trial"}
            intro: {fr: "Deux questions.", en: "Two questions."}
            provenance: {tag: RECONSTRUCTION}
            most: 5
            questions:
              - id: qui
                title: {fr: "Qui ?", en: "Who?"}
                options: [{id: un, text: {fr: "Une", en: "One"}}, {id: deux, text: {fr: "Deux", en: "Two"}}]
            rules:
              - when: {qui: [un]}
                give:
                  - {resource: aa, because: {fr: "Oui", en: "Yes"}}
                  - {resource: bb, because: {fr: "Oui", en: "Yes"}}
                  - {resource: cc, because: {fr: "Oui", en: "Yes"}}
                  - {example: xx, because: {fr: "Oui", en: "Yes"}}
                  - {example: yy, because: {fr: "Oui", en: "Yes"}}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    private Path folder;

    private Content read(String compass) throws IOException {
        write("compasses/essai.yaml", compass);
        write("resources/a.yaml", "resources:\n  - code: aa\n  - code: bb\n  - {code: cc}\n");
        write("examples/a.yaml", "examples:\n  - code: xx\n  - code: yy\n");
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(folder));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static List<String> problems(Content content) {
        return content.problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains("compasses/"))
                .toList();
    }

    private static List<Compass> served(Content content) {
        return ((CompassShelf) Objects.requireNonNull(content.areas().get("compasses"))).all();
    }

    @Test
    void namesTheAnswersThatWouldLeaveSomebodyWithNothing() throws IOException {
        Content content = read(COMPASS);

        assertThat(served(content)).isEmpty();
        assertThat(problems(content))
                .singleElement()
                .asString()
                .contains("0 ressource(s) et 0 exemple(s)")
                .contains("Deux");
    }

    @Test
    void servesACompassWhoseRulesCoverEverybody() throws IOException {
        Content content = read(COMPASS.replace("when: {qui: [un]}", "when: {}"));

        assertThat(problems(content)).isEmpty();
        assertThat(served(content)).hasSize(1);
    }

    @Test
    void saysWhichQuestionAnswerAndCodeAreUnknown() throws IOException {
        Content content =
                read(
                        COMPASS.replace("when: {qui: [un]}", "when: {qui: [trois], ou: [ici]}")
                                .replace("resource: cc", "resource: jamais"));

        assertThat(served(content)).isEmpty();
        assertThat(problems(content))
                .anyMatch(line -> line.contains("« trois » n’existe pas dans la question « qui »"))
                .anyMatch(line -> line.contains("pas de question « ou »"))
                .anyMatch(line -> line.contains("« jamais » n’existe pas dans courses/resources"));
    }
}
