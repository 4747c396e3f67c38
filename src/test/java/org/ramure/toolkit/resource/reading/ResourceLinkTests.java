package org.ramure.toolkit.resource.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.TestContent;
import org.ramure.catalogue.reading.Content;

/** Links of courses to resources of the catalogue. */
class ResourceLinkTests {

    private static final String CODE = "fiche-de-test";
    private static final List<String> VOCABULARIES =
            List.of("objectifs", "profils", "domaines", "odd", "echelons", "maturite");

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TestContent content;

    @BeforeEach
    void aCourseAndAResource() throws IOException {
        content = TestContent.in(folder);
        for (String vocabulary : VOCABULARIES) {
            String name = "vocabularies/" + vocabulary + ".yaml";
            content.write(name, Files.readString(Path.of("courses", name)));
        }
        content.write(
                "resources/outils.yaml", "resources:\n" + ResourceAreaTests.ONE.formatted(CODE));
    }

    private static List<String> problems(Content read, String file) {
        return read.problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains(file))
                .toList();
    }

    @Test
    void aCourseLeadsToAResource() {
        Content read = content.body("Voyez [cette fiche](resource:" + CODE + ").").read();

        assertThat(problems(read, "resources/")).isEmpty();
        assertThat(problems(read, TestContent.TEXT)).isEmpty();
        assertThat(read.courses().toString()).contains("/ressources/" + CODE);
    }

    @Test
    void aLinkToNoResourceIsAnErrorWithItsRemedy() {
        Content read = content.body("Et [celle-ci](resource:absente).").read();

        assertThat(problems(read, TestContent.TEXT))
                .singleElement()
                .asString()
                .contains("« resource:absente » ne mène nulle part", "courses/resources");
        assertThat(read.courses()).isEmpty();
    }
}
