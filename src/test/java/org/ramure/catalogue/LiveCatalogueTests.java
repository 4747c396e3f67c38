package org.ramure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.catalogue.TestContent.COURSE;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.EditedFiles;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LiveCatalogueTests {

    @TempDir Path folder;

    private final StaticListableBeanFactory edited = new StaticListableBeanFactory();

    @Test
    void givesOnlyTheMediaThatTheContentNames() {
        TestContent.in(folder)
                .write("alpha/fr/bases/media/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .write("alpha/fr/bases/media/autre.svg", "<svg/>")
                .write(
                        "alpha/fr/bases/media/media.yaml",
                        "files:\n  - {file: x.svg, licence: CC0-1.0, author: \"A\"}\n")
                .body("![Un x](media/x.svg)");
        LiveCatalogue catalogue = catalogue();

        assertThat(catalogue.media("alpha", "fr", "bases", "x.svg"))
                .hasValueSatisfying(media -> {
                    assertThat(media.mediaType()).isEqualTo("image/svg+xml");
                    assertThat(media.licence()).isEqualTo("CC0-1.0");
                    assertThat(media.resource().exists()).isTrue();
                });
        assertThat(catalogue.media("alpha", "fr", "bases", "autre.svg")).isEmpty();
        assertThat(catalogue.media("alpha", "fr", "bases", "media.yaml")).isEmpty();
        assertThat(catalogue.media("alpha", "fr", "bases", "../media.yaml")).isEmpty();
    }

    @Test
    void servesTheAddressThatATextShows() {
        TestContent.in(folder)
                .write("alpha/fr/bases/media/x.svg", "<svg/>")
                .write(
                        "alpha/fr/bases/media/media.yaml",
                        "files:\n  - {file: x.svg, licence: CC0-1.0, author: \"A\"}\n")
                .body(
                        "![Un x](media/x.svg) [mot](glossary:alliance) [ici](activity:bases/verifier)");

        String html =
                catalogue()
                        .course("alpha")
                        .orElseThrow()
                        .modules()
                        .getFirst()
                        .activities()
                        .getFirst()
                        .content(org.ramure.shared.Language.FR, TextContent.class)
                        .html()
                        .html();

        assertThat(html)
                .contains("src=\"/medias/alpha/fr/bases/x.svg\"")
                .contains("href=\"/glossaire#alliance\"")
                .contains("href=\"/activites/alpha/bases/verifier\"");
    }

    @Test
    void readsAgainOnlyOnceTheFilesHaveComeToRest() {
        var content = TestContent.in(folder);
        LiveCatalogue catalogue = catalogue();
        var watch = new CourseWatch(catalogue);
        content.replace(COURSE, "Cours alpha", "Un cours au titre plus long");

        watch.look();
        assertThat(titles(catalogue)).containsExactly("Cours alpha");
        watch.look();
        assertThat(titles(catalogue)).containsExactly("Un cours au titre plus long");
    }

    @Test
    void doesNotListARetiredPathwayButStillFindsIt() {
        TestContent.in(folder).replace(TestContent.PATHWAY, "status: active", "status: retired");
        LiveCatalogue catalogue = catalogue();

        assertThat(catalogue.pathways()).isEmpty();
        assertThat(catalogue.pathway("chemin")).isPresent();
    }

    @Test
    void whatWasRewrittenInTheBrowserIsReadInsteadOfTheFileUntilItHasAnError() {
        TestContent.in(folder);
        LiveCatalogue catalogue = catalogue();
        String file = catalogue.file(COURSE).orElseThrow();
        Map<String, String> texts = new HashMap<>();
        edited.addBean("edited", (EditedFiles) () -> texts);

        texts.put(COURSE, file.replace("Cours alpha", "Cours récrit"));
        catalogue.readAgain();
        assertThat(titles(catalogue)).containsExactly("Cours récrit");
        assertThat(catalogue.file(COURSE)).contains(file);

        texts.put(COURSE, "slug: [");
        catalogue.readAgain();
        assertThat(titles(catalogue)).containsExactly("Cours alpha");
        assertThat(catalogue.file("../secret")).isEmpty();
    }

    @Test
    void aTextIsTriedOutWithoutBeingServed() {
        TestContent.in(folder);
        LiveCatalogue catalogue = catalogue();
        String file = catalogue.file(COURSE).orElseThrow();

        assertThat(catalogue.tryOut(COURSE, file).hasErrors()).isFalse();
        var broken = catalogue.tryOut(COURSE, file.replace("slug: alpha", "slug: beta"));
        assertThat(broken.hasErrors()).isTrue();
        assertThat(broken.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(COURSE);
                    assertThat(problem.line()).isPositive();
                });
        assertThat(titles(catalogue)).containsExactly("Cours alpha");
    }

    private static java.util.List<String> titles(Catalogue catalogue) {
        return catalogue.courses().stream()
                .map(course -> course.title().in(org.ramure.shared.Language.FR))
                .toList();
    }

    private LiveCatalogue catalogue() {
        return new LiveCatalogue(
                ContentCheckCommand.types(),
                new StaticListableBeanFactory().getBeanProvider(ContentArea.class),
                edited.getBeanProvider(EditedFiles.class),
                new CatalogueSettings(folder.toString(), false));
    }
}
