package org.ramure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;

/**
 * Each thing an author can get wrong has a problem line of its own, with the file, the line and
 * what to do; what is broken is left out and the rest is served. Every case starts from the real
 * content and breaks one thing in it.
 */
class ContentProblemsTests {

    private static final String COURSE = "faire-alliance/course.yaml";
    private static final String TEXT = "faire-alliance/fr/q2-quelles-formes/comprendre.md";
    private static final String QUIZ = "faire-alliance/fr/q1-quoi-pourquoi/verifier.quiz.yaml";
    private static final String PATHWAY = "pathways/alliances-et-territoires.yaml";

    private static ContentReader reader;

    @TempDir private Path folder;

    @BeforeAll
    static void prepareReader() {
        reader =
                new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()),
                        ContentCheckCommand.areas());
    }

    @BeforeEach
    void copyTheRealContent() throws IOException {
        Path source = Path.of("courses");
        Files.walkFileTree(
                source,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Path copy = folder.resolve(source.relativize(file).toString());
                        Files.createDirectories(copy.getParent());
                        Files.copy(file, copy);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(inTheCourse(), inTheTexts(), inThePathway()).flatMap(all -> all);
    }

    private static Stream<Arguments> inTheCourse() {
        String module = "prerequisites: []\n    activities";
        String circle = "prerequisites: [conclure]\n    activities";
        return Stream.of(
                mistake("broken YAML", COURSE, "languages: [fr]", "languages: [fr", COURSE),
                mistake(
                        "missing language",
                        COURSE,
                        "languages: [fr]",
                        "languages: [fr, en]",
                        "faire-alliance"),
                mistake("negative minutes", COURSE, "minutes: 15", "minutes: -15", COURSE),
                mistake("unknown kind", COURSE, "type: media", "type: hologram", COURSE),
                mistake("circle of prerequisites", COURSE, module, circle, COURSE),
                mistake(
                        "too short for its minutes",
                        COURSE,
                        "minutes: 9",
                        "minutes: 90",
                        "faire-alliance"),
                mistake("unknown variant", COURSE, "[2h, 4h, 12h]", "[3h]", "faire-alliance"));
    }

    private static Stream<Arguments> inTheTexts() {
        String link = "](activity:q1-quoi-pourquoi/comprendre)";
        return Stream.of(
                mistake("dead link", TEXT, link, "](activity:q1-quoi-pourquoi/nulle-part)", TEXT),
                mistake(
                        "dead glossary link",
                        TEXT,
                        "](glossary:mecenat)",
                        "](glossary:inconnu)",
                        TEXT),
                mistake(
                        "missing picture",
                        TEXT,
                        "](media/quatre-categories.svg)",
                        "](media/absente.svg)",
                        TEXT),
                mistake(
                        "quiz without a right answer",
                        QUIZ,
                        "correct: true",
                        "correct: false",
                        QUIZ));
    }

    private static Stream<Arguments> inThePathway() {
        return Stream.of(
                mistake(
                        "unknown course",
                        PATHWAY,
                        "course: faire-alliance",
                        "course: ailleurs",
                        PATHWAY),
                mistake(
                        "unknown profile",
                        PATHWAY,
                        "audiences: [citoyens,",
                        "audiences: [martiens,",
                        PATHWAY));
    }

    private static Arguments mistake(
            String name, String file, String right, String wrong, String reportedIn) {
        return Arguments.of(name, file, right, wrong, reportedIn);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void eachMistakeHasItsOwnProblemLine(
            String name, String file, String right, String wrong, String reportedIn)
            throws IOException {
        replace(file, right, wrong);
        List<ContentProblem> problems = reader.read(ContentFolder.at(folder)).problems();
        assertThat(problems)
                .as(name)
                .anySatisfy(problem -> {
                    assertThat(problem.file()).startsWith(reportedIn);
                    assertThat(problem.message()).isNotBlank();
                    assertThat(problem.remedy()).isNotBlank();
                });
    }

    @Test
    void theSameIdTwiceIsAProblem() throws IOException {
        String text = Files.readString(folder.resolve(COURSE));
        List<String> ids =
                text.lines()
                        .filter(l -> l.contains("- id: "))
                        .map(l -> l.substring(l.indexOf("id: ") + 4))
                        .toList();
        Files.writeString(folder.resolve(COURSE), text.replace(ids.get(5), ids.get(4)));
        assertThat(reader.read(ContentFolder.at(folder)).problems())
                .extracting(ContentProblem::message)
                .anyMatch(m -> m.contains(ids.get(4)));
    }

    @Test
    void aBrokenCourseIsLeftOutAndTheRestIsServed() throws IOException {
        replace(COURSE, "languages: [fr]", "languages: [fr");
        Content content = reader.read(ContentFolder.at(folder));
        assertThat(content.courses()).extracting(Course::slug).doesNotContain("faire-alliance");
        assertThat(content.frameworks()).isNotEmpty();
        assertThat(content.vocabularies()).isNotEmpty();
        assertThat(content.items())
                .anySatisfy(item -> assertThat(item.slug()).isEqualTo("faire-alliance"));
    }

    @Test
    void severalMistakesAreReportedAtOnce() throws IOException {
        replace(COURSE, "minutes: 15", "minutes: -15");
        replace(QUIZ, "correct: true", "correct: false");
        replace(PATHWAY, "audiences: [citoyens,", "audiences: [martiens,");
        assertThat(reader.read(ContentFolder.at(folder)).problems())
                .extracting(ContentProblem::file)
                .contains(COURSE, QUIZ, PATHWAY);
    }

    @Test
    void hostileFilesAreReportedAndHarmless() throws IOException {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d]%n"
                            .formatted(i, i, i - 1, i - 1, i - 1, i - 1));
        }
        Files.writeString(folder.resolve("vocabularies/laughs.yaml"), laughs);
        Files.writeString(folder.resolve("vocabularies/deep.yaml"), "a: " + "[".repeat(50_000));
        Files.writeString(
                folder.resolve("vocabularies/tag.yaml"), "!!javax.script.ScriptEngineManager [x]");
        Files.write(
                folder.resolve("vocabularies/bytes.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Files.write(
                folder.resolve("vocabularies/huge.yaml"),
                "x".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
        Content content = reader.read(ContentFolder.at(folder));
        assertThat(content.problems())
                .extracting(ContentProblem::file)
                .contains(
                        "vocabularies/laughs.yaml",
                        "vocabularies/deep.yaml",
                        "vocabularies/tag.yaml",
                        "vocabularies/bytes.yaml",
                        "vocabularies/huge.yaml");
        assertThat(content.pathways().size()).isEqualTo(3);
    }

    private void replace(String file, String right, String wrong) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).as(file).contains(right);
        int first = text.indexOf(right);
        Files.writeString(
                folder.resolve(file),
                text.substring(0, first) + wrong + text.substring(first + right.length()));
    }
}
