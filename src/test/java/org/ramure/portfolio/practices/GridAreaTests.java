package org.ramure.portfolio.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;

class GridAreaTests {

    @Test
    void theGridOfTheRepositoryIsThreeTimesFourTimesFourAndInBothLanguages() throws IOException {
        Content content = read(Path.of("courses"));
        PracticeGrid grid =
                ((GridShelf) java.util.Objects.requireNonNull(content.areas().get("grids")))
                        .grid()
                        .orElseThrow();

        assertThat(grid.families()).hasSize(3).allMatch(f -> f.practices().size() == 4);
        assertThat(grid.levels()).hasSize(4);
        assertThat(grid.provenance().isReconstructed()).isTrue();
        assertThat(grid.guide().steps()).hasSizeBetween(5, 7);
        assertThat(grid.practices())
                .allSatisfy(p -> {
                    for (var text : java.util.List.of(p.title(), p.explanation(), p.evidence())) {
                        assertThat(text.has(org.ramure.shared.Language.EN)).isTrue();
                    }
                });
        assertThat(problems(content)).isEmpty();
    }

    @Test
    void saysInWhichLineTheGridIsBrokenAndWhatToDo(@TempDir Path folder) throws IOException {
        Path grids = Files.createDirectories(folder.resolve("grids"));
        String sound = Files.readString(Path.of("courses/grids/qualification-des-pratiques.yaml"));
        Files.writeString(
                grids.resolve("qualification-des-pratiques.yaml"),
                sound.replace("- id: capitaliser", "- id: lire-un-cadre")
                        .replace("kind: view", "kind: notes"));
        Files.writeString(grids.resolve("autre.yaml"), "slug: autre\n");

        Content content = read(folder);

        assertThat(
                        ((GridShelf) java.util.Objects.requireNonNull(content.areas().get("grids")))
                                .grid())
                .isEmpty();
        assertThat(problems(content))
                .anyMatch(p -> p.contains("« lire-un-cadre » est déjà pris ligne"))
                .anyMatch(p ->
                        p.contains("l’entretien a besoin")
                                || p.contains("L’entretien a besoin d’une étape « view »"))
                .anyMatch(p -> p.contains("autre.yaml") && p.contains("lu par personne"));
    }

    private static Content read(Path folder) {
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(folder));
    }

    private static java.util.List<String> problems(Content content) {
        return content.problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains("grids/"))
                .toList();
    }
}
