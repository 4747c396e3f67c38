package org.ramure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.shared.Language;

/** The content that Ramure ships is sound, and its times add up to what was promised. */
class CourseFilesTests {

    private static Content content;

    @BeforeAll
    static void readEverything() {
        content =
                new ContentReader(new ActivityTypes(ContentCheckCommand.types()))
                        .read(ContentFolder.at(Path.of("courses")));
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(content.problems()).extracting(ContentProblem::asLine).isEmpty();
    }

    /** {@code -Dramure.write-ledger=true} adds what is missing. */
    @Test
    void everyIdThatLearnersMayHoldIsInTheLedger() throws IOException {
        if (Boolean.getBoolean("ramure.write-ledger")) {
            Files.write(
                    Path.of("courses/published-ids.txt"),
                    content.unlisted(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        assertThat(content.unlisted()).isEmpty();
    }

    @Test
    void everyVariantIsTheSumOfItsActivities() {
        assertThat(pathway().itineraries())
                .extracting(i -> i.variant().code() + " " + i.minutes())
                .containsExactly("2h 109", "4h 229", "12h 714");
    }

    @Test
    void everyLongerVariantContainsTheShorter() {
        List<Itinerary> itineraries = pathway().itineraries();
        for (int i = 1; i < itineraries.size(); i++) {
            assertThat(ids(itineraries.get(i))).containsAll(ids(itineraries.get(i - 1)));
        }
    }

    @Test
    void theFrameworkHasSevenCompetencesOnFourLevelsWithPracticesAndProvenance() {
        Framework framework = content.frameworks().getFirst();
        assertThat(framework.competences()).hasSize(7);
        assertThat(framework.levels()).hasSize(4);
        assertThat(framework.competences())
                .allSatisfy(competence -> {
                    assertThat(competence.provenance().tag()).isNotNull();
                    for (Framework.Level level : framework.levels()) {
                        assertThat(competence.practices(level.number()))
                                .hasSizeGreaterThanOrEqualTo(2);
                    }
                });
    }

    @Test
    void everyListIsCompleteInBothLanguages() {
        assertThat(content.vocabularies())
                .flatExtracting(Vocabulary::terms)
                .allSatisfy(term -> {
                    assertThat(term.label().has(Language.EN)).as(term.code()).isTrue();
                    assertThat(term.definition().has(Language.EN)).as(term.code()).isTrue();
                });
    }

    @Test
    void theCommandSaysSo() {
        var printed = new ByteArrayOutputStream();
        int exit =
                ContentCheckCommand.run(
                        new String[] {"check", "courses"},
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(exit).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("0 erreur(s)");
    }

    @Test
    void theCommandExplainsItselfWhenAskedWrongly() {
        var printed = new ByteArrayOutputStream();
        int exit =
                ContentCheckCommand.run(
                        new String[] {"check", "no-such-folder"},
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(exit).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("check <dossier>");
    }

    private static Pathway pathway() {
        return content.pathways().stream()
                .filter(p -> p.slug().equals("alliances-et-territoires"))
                .findFirst()
                .orElseThrow();
    }

    private static List<ActivityId> ids(Itinerary itinerary) {
        return itinerary.steps().stream().map(s -> s.activity().id()).collect(Collectors.toList());
    }
}
