package org.ramure.portfolio.experiment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.catalogue.Framework;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.portfolio.logbook.LogbookTest;
import org.ramure.portfolio.logbook.TwoCohorts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@LogbookTest
@WithMockUser(roles = "LEARNER")
@ViewPackages(packages = "org.ramure.portfolio.experiment.ui")
class TrialViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private Trials trials;
    @Autowired private Feedbacks feedbacks;
    @Autowired private ExperimentTab tab;
    @Autowired private TwoCohorts two;
    @Autowired private HandClock clock;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TwoCohorts.Cast cast;

    @BeforeEach
    void twoCohorts() {
        clock.set(HandClock.START);
        cast = two.make();
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private void open(PersonId reader, String address) {
        visitor.is(reader);
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private UUID trial() {
        UUID id = trials.begin(cast.amina(), Optional.of(cast.cohort().id()));
        trials.save(cast.amina(), id, new Typed(Trials.WHAT, "Inviter le garagiste", 0));
        return id;
    }

    @Test
    void beginsATrialInTheOnlyCohortAndSavesItAsItIsTyped() {
        open(cast.amina(), "experimentations");
        press("Nouvel essai");

        assertThat(getCurrentView()).isInstanceOf(TrialView.class);
        assertThat(getCurrentView().getElement().getOuterHTML())
                .contains("data-save=\"saisies/experimentations/", "data-field=\"hypothese\"");
    }

    @Test
    @SuppressWarnings("unchecked") // the only group of the page
    void goesRoundTheLoopBetweenTwoPeople() {
        UUID id = trial();
        open(cast.amina(), "experimentations/" + id + "?etape=traces");
        test(find(TextArea.class).single()).setValue("Trois personnes sont venues.");
        test(find(NativeButton.class).withText("Ajouter").all().getFirst()).click();
        assertThat(says()).contains("Trois personnes sont venues.");
        open(cast.amina(), "experimentations/" + id + "?etape=retour");
        RadioButtonGroup<Fellow> whom = find(RadioButtonGroup.class).single();
        whom.setValue(
                whom.getListDataView()
                        .getItems()
                        .filter(f -> f.person().equals(cast.malik()))
                        .findFirst()
                        .orElseThrow());
        press("Demander ce retour");
        clock.advance(Duration.ofDays(9));

        open(cast.malik(), "experimentations");
        assertThat(says())
                .contains("On vous demande un retour", "Inviter le garagiste", "depuis 9 jours");
        open(cast.malik(), "experimentations/" + id);
        test(find(TextArea.class).single()).setValue("J’aurais écouté d’abord.");
        press("Envoyer le retour");
        clock.advance(Duration.ofDays(2));
        open(cast.amina(), "experimentations/" + id);
        assertThat(says())
                .contains("Votre réponse", "depuis 2 jours")
                .doesNotContain("J’aurais écouté");
        press("Lire ce retour");
        assertThat(says()).contains("J’aurais écouté d’abord.", "retour lu, sans réponse");
        clock.advance(Duration.ofDays(1));
        press("Répondre et boucler");
        assertThat(says()).contains("Écrivez quelques mots");
        test(find(TextArea.class).single()).setValue("Je le ferai.");
        press("Répondre et boucler");
        assertThat(says()).contains("bouclé", "Je le ferai.");
    }

    @Test
    @SuppressWarnings("unchecked") // the groups of the page, in order
    void claimsALevelWithAProof() {
        UUID id = trial();
        open(cast.amina(), "experimentations/" + id + "?etape=niveau");
        assertThat(says()).contains("Un niveau s’appuie sur au moins une trace");
        trials.addText(cast.amina(), id, "", "Une trace");
        open(cast.amina(), "experimentations/" + id + "?etape=niveau");
        press("Affirmer ce niveau");
        assertThat(says()).contains("Choisissez une compétence et un niveau");
        Select<Framework.Competence> competence = find(Select.class).single();
        competence.setValue(competence.getListDataView().getItems().findFirst().orElseThrow());
        RadioButtonGroup<Framework.Level> level = find(RadioButtonGroup.class).single();
        level.setValue(level.getListDataView().getItems().toList().get(1));
        press("Affirmer ce niveau");

        assertThat(says()).contains("Nommer un besoin partagé\u00a0: Pratique", "par vous");
    }

    @Test
    void showsTheFacilitatorWhatWaitsForThemFirst() {
        UUID id = trial();
        feedbacks.ask(cast.amina(), id, cast.malik(), "Entre nous");
        feedbacks.ask(cast.amina(), id, cast.ines(), "Votre avis ?");
        clock.advance(Duration.ofDays(4));

        String desk = tab.show(cast.ines(), cast.cohort()).getElement().getTextRecursively();
        assertThat(desk)
                .contains("On vous demande un retour", "Inviter le garagiste", "depuis 4 jours")
                .doesNotContain("Entre nous");
        assertThat(tab.show(cast.administrator(), cast.cohort()).getElement().getTextRecursively())
                .doesNotContain("Inviter", "Marchetti");
    }

    @Test
    void opensNothingOfAnotherPersonsTrial() {
        UUID id = trial();
        for (PersonId other :
                List.of(cast.ines(), cast.malik(), cast.claire(), cast.administrator())) {
            open(other, "experimentations/" + id);
            assertThat(says()).doesNotContain("garagiste");
            assertThat(getCurrentView()).isNotInstanceOf(TrialView.class);
        }
    }
}
