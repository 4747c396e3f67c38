package org.ramure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;

/** The real content, as it travels with the application. */
class CourseFilesTests {

    private final Content content =
            new ContentReader(
                            new ActivityTypes(ContentCheckCommand.types()),
                            ContentCheckCommand.areas())
                    .read(ContentFolder.at(Path.of("courses")));

    @Test
    void theRealContentHasNoProblem() {
        assertThat(content.problems()).extracting(ContentProblem::asLine).isEmpty();
    }

    @Test
    void everyPublishedIdIsInTheLedger() {
        assertThat(content.unlisted()).isEmpty();
    }

    @Test
    void eachLengthContainsTheShorterOneAndFitsItsName() {
        Pathway pathway = content.pathways().getFirst();

        assertThat(pathway.itineraries())
                .extracting(itinerary -> itinerary.variant().code())
                .containsExactly("2h", "4h", "12h");
        assertThat(pathway.itineraries().get(0).minutes()).isBetween(90, 120);
        assertThat(pathway.itineraries().get(1).minutes()).isBetween(200, 240);
        assertThat(pathway.itineraries().get(2).minutes()).isBetween(660, 720);
        assertThat(activities(pathway, "4h")).containsAll(activities(pathway, "2h"));
        assertThat(activities(pathway, "12h")).containsAll(activities(pathway, "4h"));
    }

    private static java.util.List<Activity> activities(Pathway pathway, String variant) {
        return pathway.itinerary(variant).orElseThrow().steps().stream()
                .map(Itinerary.Step::activity)
                .toList();
    }
}
