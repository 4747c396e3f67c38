package org.ramure.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.reading.Content;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.toolkit.compass.Compass;
import org.ramure.toolkit.compass.CompassShelf;
import org.ramure.toolkit.method.PathTemplate;
import org.ramure.toolkit.method.PathTemplateShelf;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceShelf;

/** What the repository ships for the workshop leads everywhere it says, in both languages. */
class ToolkitContentTests {

    private static final Content CONTENT = MedocTestApplication.CONTENT;
    private static final Pattern RECOMMENDED = Pattern.compile("resources:\\s*\\[([^\\]]*)\\]");

    private static ResourceShelf resources() {
        return (ResourceShelf) Objects.requireNonNull(CONTENT.areas().get(ResourceShelf.FOLDER));
    }

    private static List<Compass> compasses() {
        return ((CompassShelf) Objects.requireNonNull(CONTENT.areas().get(CompassShelf.FOLDER)))
                .all();
    }

    private static List<PathTemplate> paths() {
        return ((PathTemplateShelf)
                        Objects.requireNonNull(CONTENT.areas().get(PathTemplateShelf.FOLDER)))
                .all();
    }

    @Test
    void nothingIsWrongWithResourcesCompassesAndPaths() {
        assertThat(CONTENT.problems())
                .extracting(ContentProblem::asLine)
                .noneMatch(line ->
                        line.contains("resources/")
                                || line.contains("compasses/")
                                || line.contains("paths/"));
    }

    @Test
    void thereAreAHundredResourcesOfAllFiveLettersThreeCompassesAndSevenPaths() {
        assertThat(resources().all()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(resources().all().stream().collect(Collectors.groupingBy(Resource::letter)))
                .hasSize(5)
                .allSatisfy((letter, of) -> assertThat(of).hasSizeGreaterThanOrEqualTo(15));
        assertThat(compasses()).hasSize(3);
        assertThat(paths()).hasSize(7);
    }

    @Test
    void everythingIsSaidInFrenchAndInEnglish() {
        List<LocalizedText> texts = new ArrayList<>();
        resources().all().forEach(one -> texts.addAll(List.of(one.title(), one.summary())));
        compasses()
                .forEach(compass -> {
                    compass.questions()
                            .forEach(question -> {
                                texts.add(question.title());
                                question.options().forEach(option -> texts.add(option.text()));
                            });
                    compass.rules()
                            .forEach(rule ->
                                    rule.give().forEach(advice -> texts.add(advice.because())));
                });
        paths().forEach(path -> path.steps().forEach(step -> texts.add(step.because())));

        assertThat(texts)
                .allSatisfy(text -> {
                    assertThat(text.has(Language.FR)).isTrue();
                    assertThat(text.has(Language.EN)).isTrue();
                });
    }

    @Test
    void whatSheetsRecommendIsInTheCatalogue() throws IOException {
        Set<String> known =
                resources().all().stream().map(Resource::code).collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("courses/kits"))) {
            files.filter(file -> file.toString().endsWith(".sheet.yaml"))
                    .forEach(file -> {
                        Matcher lists = RECOMMENDED.matcher(read(file));
                        while (lists.find()) {
                            for (String code : lists.group(1).split(",", -1)) {
                                if (!code.isBlank() && !known.contains(code.strip())) {
                                    lost.add(file.getFileName() + ": " + code.strip());
                                }
                            }
                        }
                    });
        }
        assertThat(lost).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
