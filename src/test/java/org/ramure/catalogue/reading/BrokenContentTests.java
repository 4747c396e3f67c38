package org.ramure.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.catalogue.TestContent.COURSE;
import static org.ramure.catalogue.TestContent.PATHWAY;
import static org.ramure.catalogue.TestContent.TEXT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentItem;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.TestContent;

/** What is broken stays away from people, is listed, and takes nothing sound with it. */
class BrokenContentTests {

    @TempDir Path folder;

    @Test
    void findsNothingWrongInSoundContent() {
        Content content = TestContent.in(folder).read();

        assertThat(content.problems()).isEmpty();
        assertThat(content.pathways()).hasSize(1);
    }

    @Test
    void leavesABrokenCourseAndItsPathwayOutAndServesTheRest() {
        Content content =
                withASecondCourse().replace(COURSE, "minutes: 1\n", "minutes: -1\n").read();

        assertThat(content.courses()).extracting(c -> c.slug()).containsExactly("cours-0");
        assertThat(content.pathways()).extracting(p -> p.slug()).containsExactly("chemin-0");
        assertThat(content.problems())
                .filteredOn(p -> p.file().equals(PATHWAY))
                .extracting(ContentProblem::message)
                .containsExactly("Le cours « alpha » a des erreurs et n’est pas servi.");
        assertThat(content.items())
                .filteredOn(item -> item.slug().equals("alpha"))
                .allMatch(item -> !item.served() && item.errors() == 1);
    }

    @Test
    void reportsAllProblemsAtOnceInTheOrderOfFilesAndLines() {
        Content content =
                TestContent.in(folder)
                        .replace(COURSE, "licence: CC-BY-SA-4.0\n", "")
                        .replace(COURSE, "minutes: 1\n", "minutes: 0\n")
                        .body("# Un\n\n<b>x</b>")
                        .replace(PATHWAY, "format: F1", "format: F99")
                        .read();

        assertThat(content.problems()).filteredOn(p -> p.severity() == Severity.ERROR).hasSize(6);
        assertThat(content.problems())
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(ContentProblem::file)
                                .thenComparingInt(ContentProblem::line));
    }

    @Test
    void findsAnIdThatACopiedCourseKept() {
        var content = withASecondCourse();
        String id = line(COURSE, "id: ");
        content.replace("cours-0/course.yaml", line("cours-0/course.yaml", "id: "), id);

        assertThat(content.read().problems())
                .filteredOn(p -> p.file().equals("cours-0/course.yaml"))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("est déjà celui de « alpha »"))
                .satisfies(p -> assertThat(p.line()).isEqualTo(1));
    }

    @Test
    void findsACircleOfTwoCourses() {
        Content content =
                withASecondCourse()
                        .replace(COURSE, "prerequisites: []\nmod", "prerequisites: [cours-0]\nmod")
                        .replace(
                                "cours-0/course.yaml",
                                "prerequisites: []\nmod",
                                "prerequisites: [alpha]\nmod")
                        .read();

        assertThat(content.problems())
                .extracting(ContentProblem::message)
                .contains(
                        "Les prérequis tournent en rond : alpha → cours-0 → alpha.",
                        "Les prérequis tournent en rond : cours-0 → alpha → cours-0.");
    }

    @Test
    void missesAPublishedIdThatVanished() {
        var content =
                TestContent.in(folder)
                        .write(
                                "published-ids.txt",
                                "# remark\ncourse 00000000-0000-4000-8000-000000000000 alpha\noups\n");

        assertThat(content.read().problems())
                .filteredOn(p -> p.file().equals("published-ids.txt"))
                .extracting(ContentProblem::line)
                .containsExactly(2, 3);
    }

    @Test
    void keepsTheIdOfWhatIsRetiredButOffersItNoMore() {
        Content sound = TestContent.in(folder).read();
        Content content =
                TestContent.in(folder)
                        .write("published-ids.txt", String.join("\n", sound.unlisted()) + "\n")
                        .replace(
                                COURSE, "slug: verifier", "slug: verifier\n        status: retired")
                        .replace(COURSE, "variants: [2h, 4h]", "variants: [2h, 4h]")
                        .read();

        assertThat(content.problems()).isEmpty();
        assertThat(content.courses().getFirst().modules().getFirst().activities()).hasSize(2);
        assertThat(content.pathways().getFirst().itineraries())
                .allMatch(itinerary -> itinerary.steps().size() == 1);
    }

    @Test
    void warnsOfATextTooLongOrTooShortForItsMinutes() {
        Content tooLong = TestContent.in(folder).write(TEXT, TestContent.words(300)).read();
        Content tooShort = TestContent.in(folder).write(TEXT, TestContent.words(50)).read();

        assertThat(tooLong.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("300 mots pour 1 minutes"))
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING));
        assertThat(tooShort.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("trop court"));
    }

    @Test
    void warnsOfFilesThatNothingNames() {
        Content content =
                TestContent.in(folder)
                        .write("alpha/fr/bases/lrie.md", "x")
                        .write("vide/x", "")
                        .read();

        assertThat(content.problems())
                .extracting(ContentProblem::file)
                .containsExactly("alpha/fr/bases/lrie.md", "vide");
    }

    @Test
    void refusesALinkThatLeavesTheFolder(@TempDir Path outside) throws IOException {
        var content = TestContent.in(folder).delete(TEXT);
        Path secret = Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(folder.resolve(TEXT), secret);

        assertThat(content.read().problems())
                .extracting(ContentProblem::message)
                .contains("Ce fichier est un lien qui sort du dossier des contenus.");
    }

    @Test
    void refusesAFileThatIsTooLargeOrNotUtf8() throws IOException {
        var content = TestContent.in(folder).write(TEXT, "a".repeat(3 * 1024 * 1024));
        assertThat(content.read().problems())
                .extracting(ContentProblem::message)
                .contains("Ce fichier dépasse 2 Mo.");

        Files.write(folder.resolve(TEXT), "Un\nDéjà".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(content.read().problems())
                .filteredOn(p -> p.message().equals("Ce fichier n’est pas en UTF-8."))
                .singleElement()
                .satisfies(p -> assertThat(p.line()).isEqualTo(2));
    }

    @Test
    void readsAFileThatBeginsWithAByteOrderMark() {
        Content content =
                TestContent.in(folder)
                        .write(TEXT, "\uFEFF---\nsources: []\n---\n" + TestContent.words(120))
                        .read();

        assertThat(content.problems()).isEmpty();
    }

    @Test
    void survivesHostileYaml() {
        for (String hostile : HostileYaml.ALL) {
            Content content =
                    Assertions.assertTimeoutPreemptively(
                            Duration.ofSeconds(30),
                            () -> TestContent.in(folder).write(COURSE, hostile).read());

            assertThat(content.courses()).isEmpty();
            assertThat(content.problems())
                    .as(hostile.substring(0, Math.min(40, hostile.length())))
                    .anyMatch(p -> p.file().equals(COURSE) && p.severity() == Severity.ERROR);
        }
    }

    @Test
    void listsEverythingWithItsStateForAuthors() {
        Content content = TestContent.in(folder).replace(COURSE, "active", "draft").read();

        assertThat(content.items())
                .filteredOn(item -> item.kind() == ContentItem.Kind.COURSE)
                .singleElement()
                .satisfies(item -> assertThat(item.served()).isFalse())
                .satisfies(item -> assertThat(item.minutes()).isEqualTo(4));
        assertThat(content.courses()).isEmpty();
        assertThat(content.problems())
                .extracting(ContentProblem::message)
                .containsExactly("Le cours « alpha » est encore un brouillon.");
    }

    private TestContent withASecondCourse() {
        org.ramure.catalogue.GeneratedCourses.write(folder, 1);
        return TestContent.in(folder);
    }

    private String line(String file, String start) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
