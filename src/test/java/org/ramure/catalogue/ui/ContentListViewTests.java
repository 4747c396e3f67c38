package org.ramure.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.CatalogueTest;
import org.ramure.catalogue.ContentInventory;
import org.ramure.catalogue.ContentItem;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.ContentProblem.Severity;
import org.ramure.catalogue.ContentStatus;
import org.ramure.shared.LocalizedText;
import org.springframework.security.test.context.support.WithMockUser;

@CatalogueTest
@WithMockUser(roles = "AUTHOR")
@ViewPackages(packages = "org.ramure.catalogue.ui")
class ContentListViewTests extends SpringBrowserlessTest {

    @BeforeEach
    void inFrench() {
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @Test
    void listsTheRealContentWithItsState() {
        UI.getCurrent().navigate("atelier");

        assertThat(find(H1.class).single().getText()).isEqualTo("Atelier des contenus");
        Grid<?> items = find(Grid.class).all().getLast();
        List<String> row = row(items, 0);
        assertThat(row)
                .contains(
                        "Faire alliance\u00a0: sept questions pour agir ensemble",
                        "cours",
                        "publié");
    }

    @Test
    void showsErrorsFirstWithFileLineAndRemedy() {
        var view = new ContentListView(new TwoProblems(1));
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);

        Grid<?> problems = find(Grid.class).all().getFirst();
        assertThat(row(problems, 0))
                .containsExactly("erreur", "b/course.yaml : 3", "Faux.", "Corrigez.");
        assertThat(row(problems, 1)).startsWith("à revoir", "a/course.yaml");
    }

    @Test
    void holdsAThousandCoursesAndSendsOnlyWhatIsSeen() {
        var view = new ContentListView(new TwoProblems(1000));
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);

        Grid<?> items = find(Grid.class).all().getLast();
        assertThat(test(items).size()).isEqualTo(1000);
        assertThat(items.isAllRowsVisible()).isFalse();
    }

    private List<String> row(Grid<?> grid, int row) {
        return IntStream.range(0, grid.getColumns().size())
                .mapToObj(column -> test(grid).getCellText(row, column))
                .toList();
    }

    private record TwoProblems(int courses) implements ContentInventory {

        @Override
        public List<ContentItem> items() {
            return IntStream.range(0, courses)
                    .mapToObj(i ->
                            new ContentItem(
                                    ContentItem.Kind.COURSE,
                                    "c" + i,
                                    "c" + i + "/course.yaml",
                                    LocalizedText.same("Cours " + i),
                                    Optional.of(ContentStatus.ACTIVE),
                                    "1.0.0",
                                    90,
                                    0,
                                    0,
                                    true))
                    .toList();
        }

        @Override
        public List<ContentProblem> problems() {
            return List.of(
                    new ContentProblem(
                            Severity.WARNING, "a/course.yaml", 0, "Court.", "Développez."),
                    new ContentProblem(Severity.ERROR, "b/course.yaml", 3, "Faux.", "Corrigez."));
        }

        @Override
        public String folder() {
            return "courses";
        }
    }
}
