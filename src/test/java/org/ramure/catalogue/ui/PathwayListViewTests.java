package org.ramure.catalogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ramure.catalogue.CatalogueTest;
import org.springframework.security.test.context.support.WithAnonymousUser;

@CatalogueTest
@WithAnonymousUser
@ViewPackages(packages = "org.ramure.catalogue.ui")
class PathwayListViewTests extends SpringBrowserlessTest {

    @Test
    void showsEveryPathwayWithItsLengths() {
        open("");

        assertThat(find(H1.class).single().getText()).isEqualTo("Tous les parcours");
        assertThat(links())
                .contains(
                        "parcours/alliances-et-territoires",
                        "parcours/alliances-et-territoires?duree=2h",
                        "parcours/alliances-et-territoires?duree=12h");
    }

    @Test
    void takesItsStateFromTheAddress() {
        open("format=F2&q=territoires");

        assertThat(find(TextField.class).single().getValue()).isEqualTo("territoires");
        assertThat(find(Select.class).all()).extracting(s -> s.getValue()).contains("F2");
        assertThat(find(PathwayCard.class).all()).hasSize(1);
    }

    @Test
    void writesWhatIsChosenIntoTheAddress() {
        open("format=F2");

        test(find(TextField.class).single()).setValue("fragilités");

        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters())
                .extracting(q -> q.getSingleParameter("format").orElse(""))
                .isEqualTo("F2");
        assertThat(
                        UI.getCurrent()
                                .getActiveViewLocation()
                                .getQueryParameters()
                                .getSingleParameter("q"))
                .contains("fragilités");
    }

    @Test
    void offersAWayOutWhenNothingIsFound() {
        open("q=astrophysique");

        assertThat(find(PathwayCard.class).all()).isEmpty();
        assertThat(links()).contains("parcours");
    }

    @Test
    void namesEveryFieldAndCountsEveryValue() {
        open("");

        assertThat(find(TextField.class).single().getLabel()).isEqualTo("Chercher des mots");
        assertThat(find(Select.class).all())
                .extracting(s -> s.getLabel())
                .containsExactly(
                        "Temps disponible", "Format", "Profil", "Domaine d’action", "Compétence");
        assertThat(labels(2)).contains("Citoyens (1)").doesNotContain("Médias (1)");
    }

    @Test
    void staysCalmWhenTheAddressIsNonsense() {
        open("temps=-1&format=%3Cscript%3E&competence=&q=%28%5B");

        assertThat(find(PathwayCard.class).all()).isEmpty();
    }

    private void open(String query) {
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().navigate("parcours", QueryParameters.fromString(query));
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @SuppressWarnings("unchecked") // every select here is of strings
    private List<String> labels(int index) {
        Select<String> select = (Select<String>) find(Select.class).all().get(index);
        return select.getListDataView().getItems().map(select.getItemLabelGenerator()).toList();
    }
}
