package org.ramure.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.CatalogueTest;
import org.ramure.catalogue.Course;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.catalogue.release.Releases;
import org.ramure.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** On the course of the content that universities use. */
@CatalogueTest
@ViewPackages(packages = "org.ramure.catalogue.ui")
class CourseViewTests extends SpringBrowserlessTest {

    private static final String COURSE = "social-impact-manager";

    @MockitoBean private Releases releases;
    @Autowired private Catalogue catalogue;
    @Autowired private CourseData data;

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        when(releases.latest(COURSE)).thenReturn(Optional.of(new ReleaseId("ab".repeat(32))));
    }

    private Course course() {
        return catalogue.course(COURSE).orElseThrow();
    }

    private CourseModule credited() {
        return course().modules().stream()
                .filter(module -> module.academic().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesEachModuleAndHowToCiteTheCourse() {
        UI.getCurrent().navigate("cours/" + COURSE);

        assertThat(find(H1.class).single().getText()).isEqualTo(course().title().in(Language.FR));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "cours/" + COURSE + "/" + credited().slug(), "citer/fr/" + COURSE + ".bib");
        assertThat(find(Pre.class).single().getText())
                .startsWith("@misc{ramure-social-impact-manager-")
                .contains("note = {release ababababab}");
    }

    @Test
    void aModuleSaysWhatOneLearns() {
        CourseModule module = credited();
        UI.getCurrent().navigate("cours/" + COURSE + "/" + module.slug());

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsAll(
                        module.academic().orElseThrow().outcomes().stream()
                                .map(outcome -> outcome.in(Language.FR))
                                .toList());
    }

    @Test
    void machinesReadTheSame() {
        CourseModule module = credited();

        var described = data.about(new String[] {COURSE, module.slug()}, Language.EN).orElseThrow();

        assertThat(described)
                .containsEntry("@type", "Course")
                .containsEntry("name", module.title().in(Language.EN))
                .containsEntry(
                        "timeRequired", "PT" + module.academic().orElseThrow().hours() + "H");
        assertThat(data.about(new String[] {"nulle-part"}, Language.FR)).isEmpty();
    }
}
