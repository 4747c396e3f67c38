package org.ramure.toolkit.resource.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.shared.Language;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceShelf;

class ResourceAreaTests {

    static final String ONE =
            """
              - code: %s
                letter: O
                title: {fr: "Un outil : simple", en: "A tool"}
                summary: {fr: "Pour commencer.", en: "To begin."}
                dimensions: [territoires]
                objectives: [innovation-societale]
                profiles: [associations]
                domains: []
                sdgs: ["17"]
                scales: []
                maturity: [n1]
                verb: agir
                competences: []
                minutes: 20
                format: {fr: "Fiche", en: "Sheet"}
                target: {link: "https://example.org/fiche"}
                language: fr
                licence: CC-BY-SA-4.0
                author: "Ramure"
                date: "2026-11"
                provenance: {tag: RECONSTRUCTION}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled by JUnit
    private Path folder;

    @BeforeEach
    void vocabularies() throws IOException {
        Path to = Files.createDirectories(folder.resolve("vocabularies"));
        try (var files = Files.list(Path.of("courses/vocabularies"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private Content read(String name, String text) throws IOException {
        Path resources = Files.createDirectories(folder.resolve("resources"));
        Files.writeString(resources.resolve(name), text);
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(folder));
    }

    private static List<Resource> served(Content content) {
        return ((ResourceShelf) Objects.requireNonNull(content.areas().get(ResourceShelf.FOLDER)))
                .all();
    }

    private static List<String> problems(Content content) {
        return content.problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains("resources/"))
                .toList();
    }

    @Test
    void readsAResourceWithItsTagsAndWhereItLeads() throws IOException {
        Content content = read("outils.yaml", "resources:\n" + ONE.formatted("un-outil"));

        assertThat(problems(content)).isEmpty();
        Resource one = served(content).getFirst();
        assertThat(one.title().in(Language.FR)).isEqualTo("Un outil\u00a0: simple");
        assertThat(one.letter()).isEqualTo("O");
        assertThat(one.in(ResourceFacet.PROFILE)).containsExactly("associations");
        assertThat(one.holds(ResourceFacet.DOMAIN, "mobilite")).isTrue();
        assertThat(one.holds(ResourceFacet.DURATION, "20")).isTrue();
        assertThat(one.holds(ResourceFacet.DURATION, "10")).isFalse();
        assertThat(one.facts().target().isOutside()).isTrue();
    }

    @Test
    void saysWhatLeadsNowhereAndServesNothingOfThatFile() throws IOException {
        String broken =
                ONE.formatted("premier").replace("[associations]", "[martiens]")
                        + ONE.formatted("premier")
                                .replace(
                                        "{link: \"https://example.org/fiche\"}",
                                        "{sheet: kit/nulle-part}")
                        + ONE.formatted("deux")
                                .replace(
                                        "{link: \"https://example.org/fiche\"}",
                                        "{example: jamais-ecrit}");

        Content content = read("outils.yaml", "resources:\n" + broken);

        assertThat(served(content)).isEmpty();
        assertThat(problems(content))
                .anyMatch(line -> line.contains("« martiens » n’existe pas"))
                .anyMatch(line -> line.contains("« premier » est déjà pris"))
                .anyMatch(line -> line.contains("« sheet:kit/nulle-part » ne mène nulle part"))
                .anyMatch(line -> line.contains("« example:jamais-ecrit » ne mène nulle part"));
    }

    @Test
    void refusesTwoTargetsAndAnAddressWithoutEncryption() throws IOException {
        Content content =
                read(
                        "outils.yaml",
                        "resources:\n"
                                + ONE.formatted("a1")
                                        .replace(
                                                "{link: \"https://example.org/fiche\"}",
                                                "{link: \"http://example.org\"}")
                                + ONE.formatted("a2")
                                        .replace(
                                                "{link: \"https://example.org/fiche\"}",
                                                "{pathway: a-b, example: c-d}"));

        assertThat(served(content)).isEmpty();
        assertThat(problems(content)).hasSizeGreaterThanOrEqualTo(2);
    }
}
