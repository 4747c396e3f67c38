package org.ramure.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.ContentReader;
import org.ramure.catalogue.ui.PathwayFilter.Facet;

class PathwayFilterTests {

    private static final List<Pathway> REAL =
            new ContentReader(
                            new ActivityTypes(ContentCheckCommand.types()),
                            ContentCheckCommand.areas())
                    .read(ContentFolder.at(Path.of("courses")))
                    .pathways();

    @Test
    void findsWordsWithoutAccentsOrCapitals() {
        assertThat(found("q=SITUER")).hasSize(1);
        assertThat(found("q=duree+precedente")).hasSize(1);
        assertThat(found("q=astrophysique")).isEmpty();
    }

    @Test
    void findsWhatFitsIntoTheTimeOneHas() {
        assertThat(found("temps=120")).hasSize(1);
        assertThat(found("temps=60")).isEmpty();
        assertThat(found("temps=abc")).isEmpty();
    }

    @Test
    void combinesFacets() {
        assertThat(found("format=F2&profil=citoyens")).hasSize(1);
        assertThat(found("format=F2&profil=medias")).isEmpty();
    }

    @Test
    void countsWhatEachValueWouldLeave() {
        var filter = filter("profil=medias");

        assertThat(filter.counts(Facet.FORMAT, REAL)).isEmpty();
        assertThat(filter.counts(Facet.PROFILE, REAL)).containsEntry("citoyens", 1L);
    }

    @Test
    void standsInTheAddressAsItWasRead() {
        var filter = filter("temps=120&domaine=pilotage-territoires&q=alliance");

        assertThat(PathwayFilter.from(filter.asQuery())).isEqualTo(filter);
    }

    private static PathwayFilter filter(String query) {
        return PathwayFilter.from(QueryParameters.fromString(query));
    }

    private static List<Pathway> found(String query) {
        return REAL.stream().filter(filter(query)::accepts).toList();
    }
}
