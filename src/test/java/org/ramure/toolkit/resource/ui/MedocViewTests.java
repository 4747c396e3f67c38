package org.ramure.toolkit.resource.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.TestPeople;
import org.ramure.pathways.own.OwnPath;
import org.ramure.pathways.own.OwnPaths;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.toolkit.MedocTest;
import org.ramure.toolkit.basket.Basket;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.compass.Compass;
import org.ramure.toolkit.compass.CompassAnswers;
import org.ramure.toolkit.compass.Compasses;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceFacet;
import org.ramure.toolkit.resource.ResourceQuery;
import org.ramure.toolkit.resource.Resources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@MedocTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // Vaadin's security is static
@WithAnonymousUser
@ViewPackages(
        packages = {
            "org.ramure.toolkit.resource.ui",
            "org.ramure.toolkit.basket.ui",
            "org.ramure.toolkit.compass.ui",
            "org.ramure.toolkit.method.ui"
        })
class MedocViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private Resources resources;
    @Autowired private Basket basket;
    @Autowired private Compasses compasses;
    @Autowired private OwnPaths paths;
    @Autowired private TestPeople people;

    private final PersonId guest = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aGuest() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        visitor.is(guest);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(one ->
                        String.valueOf(one.getElement().getAttribute("aria-label"))
                                .startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePivotsCellLeadsToAListOfAsMany() {
        open("ressources");
        int count =
                resources
                        .search(
                                ResourceQuery.ALL
                                        .with(ResourceFacet.LETTER, "O")
                                        .with(ResourceFacet.DIMENSION, "territoires"))
                        .size();

        assertThat(links()).contains("ressources?lettre=O&dimension=territoires");
        open("ressources?lettre=O&dimension=territoires");
        assertThat(says()).contains(count + " ressources");
        assertThat(find(PivotTable.class).all()).hasSize(1);
    }

    @Test
    void everythingOfTheSearchIsInTheAddress() {
        open("ressources?q=mobilité&colonnes=objectif&verbe=agir&page=99");

        assertThat(find(TextField.class).all().getFirst().getValue()).isEqualTo("mobilité");
        assertThat(find(Select.class).all()).extracting(s -> s.getValue()).contains("agir");
        assertThat(says()).contains("Par objectif");
        test(find(TextField.class).all().getFirst()).setValue("territoire");
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString())
                .contains("q=territoire", "colonnes=objectif", "verbe=agir")
                .doesNotContain("page");
    }

    @Test
    void staysCalmWhenTheAddressIsNonsense() {
        open("ressources?lettre=%3Cb%3E&duree=abc&page=-4&colonnes=x&q=%28%5B");

        assertThat(find(ResourceLine.class).all()).isEmpty();
        assertThat(links()).contains("ressources");
    }

    @Test
    void aGuestPutsAResourceAsideExplainsItAndMakesAPathOfIt() {
        Resource one = resources.all().getFirst();
        open("ressources/" + one.code());
        test(button("Mettre dans ma pharmacie")).click();
        assertThat(basket.keys(guest)).containsExactly(ItemKey.resource(one.code()));

        open("ma-pharmacie");
        test(find(TextArea.class).single()).setValue("Pour lundi");
        assertThat(basket.of(guest).getFirst().reason()).isEqualTo("Pour lundi");
        assertThat(find(TextField.class).all()).isNotEmpty();
        assertThat(paths.mine(guest)).isEmpty();
        Button make =
                find(Button.class).all().stream()
                        .filter(b -> b.getText().equals("En faire mon parcours"))
                        .findFirst()
                        .orElseThrow();
        makePath(make);
        OwnPath path = paths.mine(guest).getFirst();
        assertThat(path.steps()).hasSize(1);

        open("ma-pharmacie");
        test(button("Retirer")).click();
        assertThat(basket.of(guest)).isEmpty();
        assertThat(links()).contains("ressources", "boussoles");
    }

    /** The path's own page is not among the views of this test. */
    private void makePath(Button make) {
        try {
            test(make).click();
        } catch (RuntimeException noSuchPageHere) {
            assertThat(noSuchPageHere).hasMessageContaining("mon-chemin");
        }
    }

    @Test
    void aCompassAsksOneQuestionAtATimeAndGivesReasons() {
        Compass compass = compasses.all().getFirst();
        CompassAnswers answers = CompassAnswers.of(compass, "");
        open("boussoles");
        assertThat(links()).contains("boussoles/" + compass.slug());
        while (!answers.isComplete()) {
            open(answers.address().substring(1));
            var question = answers.next().orElseThrow();
            assertThat(find(H2.class).all().getFirst().getText())
                    .isEqualTo(question.title().in(org.ramure.shared.Language.FR));
            answers = answers.with(question.id(), question.options().getFirst().id());
            assertThat(links()).contains(answers.address().substring(1));
        }
        open(answers.address().substring(1));

        List<Compass.Advice> advice = compass.result(answers.given());
        assertThat(advice).hasSizeGreaterThanOrEqualTo(5);
        for (Compass.Advice one : advice) {
            assertThat(says()).contains(one.because().in(org.ramure.shared.Language.FR));
        }
        String last = compass.questions().getLast().id();
        assertThat(links()).contains(answers.without(last).address().substring(1));
        test(button("Mettre dans ma pharmacie")).click();
        assertThat(basket.of(guest).getFirst().reason())
                .isEqualTo(advice.getFirst().because().in(org.ramure.shared.Language.FR));
    }

    @Test
    void answersThatTheCompassDoesNotKnowAreAskedAgain() {
        Compass compass = compasses.all().getFirst();
        open("boussoles/" + compass.slug() + "?qui=martien&lune=1");

        assertThat(says()).contains("Question 1 sur " + compass.questions().size());
    }

    @Test
    void aTemplateShowsItsStepsWithTheirReasons() {
        open("methode");
        assertThat(links()).contains("methode/se-situer");
        open("methode/se-situer");

        assertThat(find(H1.class).single().getText()).contains("Se situer");
        assertThat(says()).contains("Suivre ce parcours");
        assertThat(find(H2.class).all()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    @WithMockUser(roles = {"LEARNER", "AUTHOR"})
    void anAuthorRewritesACompassAfterTryingItOut() {
        visitor.is(people.account("a-" + UUID.randomUUID() + "@exemple.fr", Role.AUTHOR));
        Compass compass = compasses.all().getFirst();
        open("boussoles/" + compass.slug() + "/table");
        assertThat(links()).contains("boussoles/" + compass.slug() + "/modifier");
        open("boussoles/" + compass.slug() + "/modifier");
        TextArea text = find(TextArea.class).single();
        String file = text.getValue();
        assertThat(file).contains("slug: " + compass.slug());

        text.setValue(file.replaceFirst("version: \\S+", "version: bancale"));
        test(labelled("Essayer ce texte")).click();
        assertThat(says()).contains("Erreur", "Ligne 3").doesNotContain("Servir ce texte");
        assertThat(text.getValue()).contains("bancale");

        text.setValue(file.replaceFirst("version: \\S+", "version: 9.9.9"));
        test(labelled("Essayer ce texte")).click();
        assertThat(says()).contains("Aucun problème", "+ version: 9.9.9", "0 des");
        test(labelled("Servir ce texte")).click();
        assertThat(says()).contains("C’est fait", "la version 1");
        assertThat(compasses.find(compass.slug()).orElseThrow().version()).isEqualTo("9.9.9");

        test(labelled("Reprendre le fichier")).click();
        test(labelled("Servir ce texte")).click();
        assertThat(says()).contains("le fichier compasses/");
        assertThat(compasses.find(compass.slug()).orElseThrow()).isEqualTo(compass);
    }

    private Button labelled(String text) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
