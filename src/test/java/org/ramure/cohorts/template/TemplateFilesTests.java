package org.ramure.cohorts.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;

/** The real templates, and one of them broken in many ways. */
class TemplateFilesTests {

    private static final String NAME = "sensibilisation-conseil";

    @TempDir private Path folder;

    @BeforeEach
    void copyTheRealContent() throws IOException {
        Path source = Path.of("courses");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Content read() {
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(folder));
    }

    private static List<SessionTemplate> templates(Content content) {
        return content.areas().get(TemplateArea.FOLDER) instanceof TemplateShelf shelf
                ? shelf.templates()
                : List.of();
    }

    private void replace(String old, String by) throws IOException {
        Path file = folder.resolve("templates/" + NAME + "/template.yaml");
        String text = Files.readString(file);
        assertThat(text).containsPattern(old);
        Files.writeString(file, text.replaceFirst(old, by));
    }

    @Test
    void servesTheRealTemplatesWhole() {
        List<SessionTemplate> templates = templates(read());

        assertThat(templates)
                .extracting(SessionTemplate::slug)
                .contains("cooperer-efficacement-2-jours", NAME);
        SessionTemplate twoDays =
                templates.stream()
                        .filter(t -> t.slug().equals("cooperer-efficacement-2-jours"))
                        .findFirst()
                        .orElseThrow();
        assertThat(twoDays.halfDays()).hasSize(4);
        assertThat(twoDays.minutes()).isEqualTo(14 * 60);
        assertThat(twoDays.materials().sheets()).isNotEmpty();
        assertThat(twoDays.materials().questionnaires().hot()).isPresent();
    }

    @Test
    void leadsFromAWordToTheGlossaryAndRefusesAWordThatIsNotThere() throws IOException {
        Path handout = folder.resolve("templates/elearning-accompagne/handouts/et-apres.md");
        assertThat(handouts()).contains("href=\"/glossaire#alliance\"").doesNotContain("glossary:");

        Files.writeString(
                handout,
                Files.readString(handout).replace("glossary:alliance", "glossary:alliense"));

        assertThat(read().problems()).anyMatch(problem -> problem.toString().contains("alliense"));
    }

    private String handouts() {
        return templates(read()).stream()
                .filter(t -> t.slug().equals("elearning-accompagne"))
                .findFirst()
                .orElseThrow()
                .materials()
                .toString();
    }

    @Test
    void reportsEverythingAtOnceAndLeavesTheBrokenOneOut() throws IOException {
        replace("version: \"2026.1\"", "version: 2026");
        replace("minutes: ([0-9]+)", "minutes: 7");
        replace("notes: notes/[^\n]+", "notes: notes/nulle-part.md");
        replace("competences: \\[C1", "competences: [C99");

        Content content = read();

        assertThat(templates(content)).extracting(SessionTemplate::slug).doesNotContain(NAME);
        assertThat(content.courses()).isNotEmpty();
        assertThat(content.problems())
                .allMatch(p -> p.file().startsWith("templates/" + NAME + "/"))
                .allMatch(p -> p.line() > 0 && !p.remedy().isEmpty());
        assertThat(content.problems())
                .extracting(ContentProblem::message)
                .anyMatch(m -> m.contains("version"))
                .anyMatch(m -> m.contains("Les étapes de"))
                .anyMatch(m -> m.contains("nulle-part.md"))
                .anyMatch(m -> m.contains("C99"));
        assertThat(content.items())
                .filteredOn(item -> item.slug().equals(NAME))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.served()).isFalse();
                    assertThat(item.errors()).isGreaterThanOrEqualTo(4);
                });
    }
}
