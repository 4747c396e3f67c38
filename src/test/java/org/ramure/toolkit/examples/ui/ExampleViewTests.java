package org.ramure.toolkit.examples.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.Language;
import org.ramure.toolkit.basket.Basket;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.examples.ExamplesTest;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.Contributions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@ExamplesTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // Vaadin's security is static
@WithMockUser(roles = {"LEARNER", "AUTHOR"})
@ViewPackages(packages = "org.ramure.toolkit.examples.ui")
class ExampleViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private TestPeople people;
    @Autowired private Contributions contributions;
    @Autowired private Basket basket;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId learner;

    @SuppressWarnings("NullAway.Init") // made before each test
    private PersonId author;

    @BeforeEach
    void twoPeople() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        learner = people.learner("l-" + UUID.randomUUID() + "@exemple.fr");
        author = people.account("a-" + UUID.randomUUID() + "@exemple.fr", Role.AUTHOR);
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

    private Button keep(String text) {
        return find(Button.class).all().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private UUID sent(String title) {
        UUID id = contributions.begin(learner, Language.FR);
        for (String key : List.of("resume", "besoin", "reponse", "alliance", "enseignements")) {
            contributions.save(learner, id, new Typed(key, "Le texte de " + key, 0));
        }
        contributions.save(learner, id, new Typed("titre", title, 0));
        contributions.save(learner, id, new Typed("source", "J’y étais", 0));
        contributions.save(learner, id, new Typed("acteur", "associations", 0));
        contributions.save(learner, id, new Typed("domaine", "culture-patrimoine", 0));
        contributions.save(learner, id, new Typed("echelon", "national", 0));
        contributions.save(learner, id, new Typed("odd", "4", 0));
        contributions.save(learner, id, new Typed("categorie", "mecenat", 0));
        contributions.save(learner, id, new Typed("forme", "partenariat", 0));
        contributions.save(learner, id, new Typed("accord", "oui", 0));
        contributions.send(learner, id);
        return id;
    }

    @Test
    void everyoneSearchesByAddressAndFiltersByBoxes() {
        open("exemples?q=minibus");
        assertThat(says()).contains("Un exemple", "Le minibus de la vallée", "exemple type");
        assertThat(links()).contains("exemples/minibus", "exemples.csv?q=minibus");

        open("exemples");
        assertThat(says()).contains("Le jardin de l’hôpital");
        Checkbox health =
                find(Checkbox.class).all().stream()
                        .filter(box ->
                                box.getId().equals(java.util.Optional.of("facette-domaine-sante")))
                        .findFirst()
                        .orElseThrow();
        test(health).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("exemples?domaine=sante");
        assertThat(says()).contains("Le jardin de l’hôpital").doesNotContain("L’atelier partagé");
        assertThat(links()).contains("exemples", "exemples.csv?domaine=sante");

        open("exemples?q=zzzz&page=-4&echelon=lune&inconnu=x");
        assertThat(says()).contains("Aucun exemple", "Rien ne correspond");
    }

    @Test
    void oneExampleIsReadWithItsTagsItsNeighboursAndItsWords() {
        open("exemples/minibus");

        assertThat(says())
                .contains(
                        "Le besoin",
                        "exemple type",
                        "aucune organisation réelle",
                        "Citer cet exemple")
                .doesNotContain("example:minibus");
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("data-copy-address");
        assertThat(links())
                .contains("exemples?domaine=mobilite", "exemples/jardin", "exemples/atelier");
        visitor.is(author);
        open("exemples/minibus");
        test(keep("+ Mettre dans ma pharmacie")).click();
        assertThat(basket.keys(author)).containsExactly(ItemKey.example("minibus"));
        test(keep("✓ Dans ma pharmacie : retirer")).click();
        assertThat(basket.keys(author)).isEmpty();
        assertThat(says()).contains("[Le minibus de la vallée](example:minibus)");
        open("exemples/inconnu");
        assertThat(getCurrentView()).isNotInstanceOf(ExampleView.class);
    }

    @Test
    void threePeersComeWithTheirReasons() {
        open("exemples/pairs?acteur=associations&domaine=sante");
        assertThat(says())
                .contains(
                        "Vos trois pairs",
                        "Comme vous",
                        "Associations",
                        "Pas comme vous",
                        "Différent");
        assertThat(links()).contains("exemples/jardin", "exemples/minibus", "exemples/atelier");

        open("exemples/pairs");
        test(find(Button.class).withText("Trouver trois pairs").single()).click();
        assertThat(says()).contains("Choisissez au moins une réponse");
    }

    @Test
    void aProposalIsWrittenSentAndTakenBack() {
        visitor.is(learner);
        open("exemples/proposer");
        assertThat(getCurrentView()).isInstanceOf(ExampleProposeView.class);
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("data-save=\"saisies/exemples/", "data-field=\"titre\"");
        test(find(Button.class).withText("Envoyer en relecture").single()).click();
        assertThat(says()).contains("Il manque encore");

        UUID id = sent("Un orgue restauré");
        open("exemples/proposer/" + id);
        assertThat(says()).contains("en relecture", "Le texte de besoin");
        test(find(Button.class).withText("Reprendre mon texte").single()).click();
        assertThat(contributions.find(learner, id).orElseThrow().state()).isEqualTo(State.DRAFT);
        open("exemples/mes-propositions");
        assertThat(says()).contains("Un orgue restauré", "brouillon");
        visitor.is(author);
        open("exemples/proposer/" + id);
        assertThat(getCurrentView()).isNotInstanceOf(ExampleProposeView.class);
    }

    @Test
    void whoReadsOverSeesTwinsAndAnswersWithAReason() {
        UUID id = sent("Le minibus de la vallée voisine");
        visitor.is(author);
        open("exemples/relecture");
        assertThat(links()).contains("exemples/relecture/" + id);

        open("exemples/relecture/" + id);
        assertThat(says()).contains("Ce qui lui ressemble déjà", "Le minibus de la vallée");
        test(find(Button.class).withText("Refuser").single()).click();
        assertThat(says()).contains("Dites pourquoi");
        test(find(TextArea.class).single()).setValue("Qui conduit ?");
        test(find(Button.class).withText("Demander un complément").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ExampleQueueView.class);
        visitor.is(learner);
        open("exemples/mes-propositions");
        assertThat(says()).contains("à compléter", "Qui conduit ?");
    }

    @Test
    void aFileIsTriedLineByLineAndThenWritten() {
        visitor.is(author);
        open("exemples/importer");
        ExampleImportView view = (ExampleImportView) getCurrentView();
        view.look("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
        assertThat(says()).contains("pas un tableau de texte");

        view.look(
                "code;titre;résumé;domaine\nessai-a;Un;Deux;Mobilité\nessai b;Un;Deux;lune\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(says()).contains("1 à ajouter", "1 refusés", "essai b", "pas un code", "lune");
        assertThat(find(Button.class).withText("Écrire une ligne").all()).hasSize(1);
    }
}
