package org.ramure.portfolio.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.competences.CompetenceReading.Voice;

/** The real journeys, a small sound one, and the same broken in every way. */
class JourneyFilesTests {

    private static final String OWN = "journeys/" + WrittenJourney.SLUG + "/";
    private static final String MAIN = OWN + "journey.yaml";

    @TempDir private Path folder;

    @BeforeEach
    void writeTheContent() throws IOException {
        Path source = Path.of("courses");
        for (String part : List.of("frameworks", "formats.yaml", "vocabularies")) {
            copy(source, source.resolve(part));
        }
        WrittenJourney.into(folder);
    }

    private void copy(Path source, Path part) throws IOException {
        try (Stream<Path> files = Files.walk(part)) {
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

    private static Content read(Path folder) {
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(folder));
    }

    private static List<Journey> journeys(Content content) {
        return content.areas().get(Journeys.FOLDER) instanceof JourneyShelf shelf
                ? shelf.journeys()
                : List.of();
    }

    private void replace(String file, String old, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, by));
    }

    private static List<ContentProblem> own(Content content) {
        return content.problems().stream().filter(p -> p.file().startsWith(OWN)).toList();
    }

    @Test
    void readsASoundJourneyWhole() {
        Content content = read(folder);

        assertThat(own(content)).isEmpty();
        assertThat(journeys(content))
                .singleElement()
                .satisfies(journey -> {
                    assertThat(journey.template()).isEqualTo(WrittenJourney.SLUG);
                    assertThat(journey.milestones())
                            .extracting(Milestone::id)
                            .containsExactly("s1", "appel-1", "s2", "entretien");
                    assertThat(journey.milestones().getFirst().minutes()).isEqualTo(300);
                    assertThat(journey.milestones().getFirst().guide().html()).contains("<h2>");
                    assertThat(journey.milestones().getFirst().catchUp())
                            .singleElement()
                            .satisfies(task -> assertThat(task.link()).isPresent());
                    assertThat(journey.months()).extracting(Month::number).containsExactly(1, 2);
                    assertThat(journey.months().getFirst().text().isEmpty()).isFalse();
                    assertThat(journey.readings().getFirst().voices())
                            .containsExactlyInAnyOrder(Voice.SELF, Voice.TUTOR);
                    assertThat(journey.codevelopment()).hasSize(2);
                    assertThat(journey.minutes()).isEqualTo(300 + 45 + 180 + 60 + 30 + 60 + 90);
                });
        assertThat(content.items())
                .filteredOn(item -> item.file().equals(MAIN))
                .singleElement()
                .satisfies(item -> assertThat(item.served()).isTrue());
    }

    @Test
    void everyRealJourneyIsServed() {
        Content content = read(Path.of("courses"));

        assertThat(content.problems()).noneMatch(p -> p.file().startsWith(Journeys.FOLDER + "/"));
        assertThat(journeys(content))
                .hasSameSizeAs(ContentFolder.at(Path.of("courses")).names(Journeys.FOLDER));
    }

    static Stream<Arguments> milestones() {
        return Stream.of(
                arguments(
                        "id: entretien, kind: interview, week: 8",
                        "id: entretien, kind: interview, week: 5",
                        "une semaine avant"),
                arguments(
                        "halfDays: [s2-matin]",
                        "halfDays: [s9-matin]",
                        "« s9-matin » n’est pas une demi-journée"),
                arguments(
                        "halfDays: [s2-matin]", "halfDays: [s1-matin]", "déjà dans un autre jalon"),
                arguments(
                        "halfDays: [s1-matin, s1-soir]",
                        "halfDays: [s1-matin]",
                        "Aucun jalon ne prend : s1-soir"),
                arguments(
                        "id: s2, kind: session, week: 6",
                        "id: s2, kind: session, week: 7",
                        "en semaine 6 du modèle"),
                arguments(
                        "id: s2, kind: session,",
                        "id: s2, kind: session, minutes: 9,",
                        "vient de ses demi-journées"),
                arguments(", halfDays: [s2-matin]", "", "ne dit pas ses demi-journées"),
                arguments("minutes: 45, title", "title", "ne dit pas combien il dure"),
                arguments(
                        "minutes: 45, title",
                        "minutes: 45, halfDays: [s1-soir], title",
                        "se vit à deux"),
                arguments("interview, week: 8", "interview, week: 12", "vient après le mois 2"));
    }

    static Stream<Arguments> months() {
        return Stream.of(
                arguments("number: 2", "number: 3", "Ici vient le mois 2"),
                arguments("number: 2", "number: 1", "Ici vient le mois 2"),
                arguments(
                        "turn: reinventer, text: {fr: \"Que changer",
                        "turn: relier, text: {fr: \"Que changer",
                        "« reinventer »"),
                arguments(
                        "text: months/02.md",
                        "text: months/09.md",
                        "Le fichier « months/09.md » n’existe pas"),
                arguments("text: months/02.md", "text: months/../../../formats.md", "n’existe pas"),
                arguments(
                        "trial: {fr: \"Changer une réunion.\"}",
                        "essai: {fr: \"Changer.\"}",
                        "trial"),
                arguments("id: m2-essai", "id: m1-carte", "« m1-carte » est déjà pris"),
                arguments("id: m2-essai", "id: s1-lire", "« s1-lire » est déjà pris"),
                arguments("id: m2-relire", "id: m1-relire", "« m1-relire » est déjà pris"),
                arguments("id: appel-1", "id: s1", "« s1 » est déjà pris"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(
                        "framework: piloter-l-innovation-societale",
                        "framework: autre-grille",
                        "Le référentiel « autre-grille »"),
                arguments("voices: [self, tutor]", "voices: [self, voisin]", "voisin"),
                arguments("moment: exit", "moment: matin", "matin"),
                arguments("kind: call", "kind: promenade", "promenade"),
                arguments("id: t2, week: 8", "id: t2, week: 12", "vient après le mois 2"),
                arguments("id: t0, week: 1", "id: t0, week: 9", "« t2 » vient avant « t0 »"),
                arguments("id: questionner", "id: exposer", "« exposer » est déjà pris"),
                arguments(
                        "template: essai-deux-mois",
                        "template: autre",
                        "Le modèle n’a pas le nom du dossier"));
    }

    static Stream<Arguments> wordsAndLinks() {
        return Stream.of(
                arguments("link: competences", "link: /competences", "ni une adresse https"),
                arguments(
                        "link: competences", "link: \"http://exemple.fr\"", "ni une adresse https"),
                arguments(
                        "link: competences",
                        "link: \"javascript:alert(1)\"",
                        "ni une adresse https"),
                arguments(
                        "link: competences",
                        "link: parcours/nulle-part",
                        "ne mène à aucun parcours"),
                arguments(
                        "fr: \"Se situer\"",
                        "fr: \"Préparer la certification\"",
                        "Le mot « certification »"));
    }

    @ParameterizedTest
    @MethodSource({"milestones", "months", "names", "wordsAndLinks"})
    void saysWhatIsWrongWhereAndWhatToDo(String old, String by, String message) throws IOException {
        replace(MAIN, old, by);

        Content content = read(folder);

        assertThat(journeys(content)).isEmpty();
        assertThat(own(content))
                .filteredOn(p -> p.message().contains(message))
                .isNotEmpty()
                .allMatch(p -> p.file().equals(MAIN) && p.line() > 0 && !p.remedy().isEmpty());
    }

    static Stream<Arguments> faultsOfTexts() {
        return Stream.of(
                arguments("# Accueillir", "premier niveau", 1),
                arguments("## Accueillir\n\nUn <b>mot</b>.", "HTML", 3),
                arguments("## Un\n\n![carte](carte.png)", "image", 3),
                arguments("## Un\n\n[mémo](memo.md)", "n’est pas une adresse https", 3),
                arguments("## Un\n\nVotre diplôme.", "« diplome »", 3));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTexts")
    void checksTheTextsToo(String text, String message, int line) throws IOException {
        Files.writeString(folder.resolve(OWN + "guides/s1.md"), text);

        Content content = read(folder);

        assertThat(journeys(content)).isEmpty();
        assertThat(own(content))
                .anySatisfy(problem -> {
                    assertThat(problem.message()).contains(message);
                    assertThat(problem.file()).isEqualTo(OWN + "guides/s1.md");
                    assertThat(problem.line()).isEqualTo(line);
                });
    }

    @Test
    void warnsOfAMonthThatSaysTooLittle() throws IOException {
        Files.writeString(folder.resolve(OWN + "months/01.md"), "Bon mois.");

        Content content = read(folder);

        assertThat(journeys(content)).hasSize(1);
        assertThat(own(content))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("2 mots"));
    }

    @Test
    void aJourneyWithoutItsTemplateOrItsSheetIsLeftOut() throws IOException {
        Files.delete(folder.resolve("templates/" + WrittenJourney.SLUG + "/template.yaml"));
        Files.createDirectories(folder.resolve("journeys/vide"));

        Content content = read(folder);

        assertThat(journeys(content)).isEmpty();
        assertThat(content.problems())
                .extracting(ContentProblem::message)
                .anyMatch(m -> m.contains("Aucun modèle de session"))
                .anyMatch(m -> m.contains("n’a pas de journey.yaml"));
    }
}
