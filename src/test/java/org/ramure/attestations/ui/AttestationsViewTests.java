package org.ramure.attestations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.attestations.Attestation;
import org.ramure.attestations.AttestationStatus;
import org.ramure.attestations.Attestations;
import org.ramure.attestations.AttestationsTest;
import org.ramure.attestations.HandClock;
import org.ramure.attestations.HolderDisplay;
import org.ramure.attestations.IssueOrder;
import org.ramure.attestations.People;
import org.ramure.attestations.SmallCatalogue;
import org.ramure.attestations.facts.AttestationKind;
import org.ramure.competences.CompetenceReading.Moment;
import org.ramure.people.Account;
import org.ramure.shared.Language;
import org.ramure.shared.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@AttestationsTest
@ViewPackages(packages = "org.ramure.attestations.ui")
@WithMockUser
class AttestationsViewTests extends SpringBrowserlessTest {

    @Autowired Attestations attestations;
    @Autowired People people;
    @Autowired SmallCatalogue catalogue;
    @Autowired HandClock clock;

    @BeforeEach
    void asPublished() {
        catalogue.reset();
        clock.set(Instant.parse("2026-11-21T09:30:00Z"));
    }

    @AfterEach
    void leave() {
        people.signOut();
    }

    @Test
    void saysHowToGetOneWhereThereIsNothing() {
        open(People.someone("Paul", "Nouveau"));
        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("pas encore d’attestation");
        assertThat(find(ReadyCard.class).exists()).isFalse();
    }

    @Test
    void issuesWithOneClickAndShowsWhatWasIssued() {
        Account camille = people.whoDid("2h");
        open(camille);
        ReadyCard ready = find(ReadyCard.class).single();
        assertThat(text(ready))
                .contains("Attestation de suivi")
                .contains("« Durée 2h (2 h) »")
                .contains("35 min de durée prescrite")
                .contains("du 3 novembre 2026 au 5 novembre 2026");

        click(ready, "Obtenir l’attestation");

        Attestation issued = attestations.of(camille.id()).getFirst();
        assertThat(issued.state().display()).isEqualTo(HolderDisplay.INITIALS);
        assertThat(text(find(IssuedCard.class).single()))
                .contains(issued.number(), "Valide", "21 novembre 2026", "durée prescrite");
        assertThat(hrefs())
                .contains(
                        "attestations/" + issued.id() + "/pdf",
                        "verifier/" + issued.code().grouped());
        assertThat(find(Notification.class).single().getElement().getProperty("text"))
                .contains(issued.number());
    }

    @Test
    void offersOnlyTheLanguageThatIsNotThereYet() {
        Account camille = people.whoDid("2h");
        attestations.issue(camille, suivi(Language.FR));
        open(camille);
        ReadyCard ready = find(ReadyCard.class).single();
        assertThat(text(ready)).contains("Obtenir en anglais");
        click(ready, "Obtenir en anglais");
        assertThat(find(ReadyCard.class).exists()).isFalse();
        assertThat(attestations.of(camille.id()))
                .extracting(Attestation::language)
                .containsExactlyInAnyOrder(Language.FR, Language.EN);
    }

    @Test
    void letsTheHolderChooseHowTheNameIsShownBeforeAndAfter() {
        Account camille = people.whoDid("2h");
        open(camille);
        displays(find(ReadyCard.class).single()).setValue(HolderDisplay.FULL);
        click(find(ReadyCard.class).single(), "Obtenir l’attestation");
        assertThat(display(camille)).isEqualTo(HolderDisplay.FULL);
        displays(find(IssuedCard.class).single()).setValue(HolderDisplay.ON_REQUEST);
        assertThat(display(camille)).isEqualTo(HolderDisplay.ON_REQUEST);
    }

    @Test
    void offersToReplaceOnlyWhereAnEarlierOneSaysSomethingElse() {
        Account typo = People.someone("Camile", "Durand");
        people.does(typo, "2h");
        open(typo);
        assertThat(find(Checkbox.class, find(ReadyCard.class).single()).all()).hasSize(1);
        click(find(ReadyCard.class).single(), "Obtenir l’attestation");

        Account fixed =
                new Account(typo.id(), "Camille", "Durand", "c@e.org", Language.FR, typo.roles());
        open(fixed);
        ReadyCard ready = find(ReadyCard.class).single();
        Checkbox replace = find(Checkbox.class, ready).all().getLast();
        assertThat(replace.getLabel()).contains("remplace");
        replace.setValue(true);
        click(ready, "Obtenir l’attestation");
        assertThat(attestations.of(fixed.id()))
                .extracting(a -> a.state().status())
                .containsExactlyInAnyOrder(AttestationStatus.VALID, AttestationStatus.REPLACED);
    }

    @Test
    void asksForTheNameBesideTheButtonAndLosesNothing() {
        Account nameless = People.someone("", "");
        people.does(nameless, "2h");
        open(nameless);
        ReadyCard ready = find(ReadyCard.class).single();
        displays(ready).setValue(HolderDisplay.FULL);
        click(ready, "Obtenir l’attestation");
        assertThat(text(ready)).contains("Votre nom manque");
        assertThat(hrefs()).contains("compte");
        assertThat(displays(ready).getValue()).isEqualTo(HolderDisplay.FULL);
        assertThat(button(ready, "Obtenir l’attestation").isEnabled()).isTrue();
    }

    @Test
    void explainsWhatTheOtherPapersWaitFor() {
        Account begun = People.someone("Camille", "Durand");
        people.enrol(begun.id(), SmallCatalogue.PATHWAY, "2h");
        people.complete(begun.id(), catalogue.activities("2h").getFirst());
        open(begun);
        assertThat(text(find(MissingPapers.class).single()))
                .contains("Il vous reste 2 étapes (30 min) dans la durée 2 h.")
                .contains("Elle se donne au bout de la durée 12 h.");
        assertThat(hrefs())
                .contains(
                        "apprendre/alliances-et-territoires",
                        "parcours/alliances-et-territoires?duree=12h");
    }

    @Test
    void saysThatAReadingIsMissingOrOutOfDate() {
        Account camille = people.whoDid("12h");
        open(camille);
        assertThat(text(find(MissingPapers.class).single())).contains("vous situer sur la grille");
        people.reads(camille, Moment.EXIT, "2026-11-20", 2);
        catalogue.publishFramework("2.0.0", "Je découvre");
        open(camille);
        assertThat(text(find(MissingPapers.class).single())).contains("a changé");
        catalogue.reset();
        open(camille);
        assertThat(find(ReadyCard.class).all()).hasSize(2);
        assertThat(text(find(ReadyCard.class).all().getLast()))
                .contains("compétence par compétence (2 sur 3)", "auto-évaluation");
    }

    @Test
    void withdrawsOnlyAfterAskingOnceMore() {
        Account camille = people.whoDid("2h");
        attestations.issue(camille, suivi(Language.FR));
        open(camille);
        click(find(IssuedCard.class).single(), "Retirer");
        WithdrawDialog dialog = find(WithdrawDialog.class).single();
        click(dialog, "Ne rien changer");
        assertThat(status(camille)).isEqualTo(AttestationStatus.VALID);
        click(find(IssuedCard.class).single(), "Retirer");
        click(find(WithdrawDialog.class).single(), "Retirer");
        assertThat(status(camille)).isEqualTo(AttestationStatus.WITHDRAWN);
        assertThat(text(find(IssuedCard.class).single())).contains("Retirée");
        assertThat(find(Button.class, find(IssuedCard.class).single()).all())
                .noneMatch(button -> "Retirer".equals(button.getText()));
    }

    @Test
    void showsEachPersonOnlyTheirOwn() {
        attestations.issue(people.whoDid("2h"), suivi(Language.FR));
        open(people.whoDid("2h"));
        assertThat(find(IssuedCard.class).exists()).isFalse();
    }

    private void open(Account account) {
        people.signIn(account);
        UI.getCurrent().setLocale(Locale.FRENCH);
        navigate(AttestationsView.class);
    }

    private static IssueOrder suivi(Language language) {
        return IssueOrder.of(SmallCatalogue.PATHWAY, AttestationKind.SUIVI, language);
    }

    private HolderDisplay display(Account account) {
        return attestations.of(account.id()).getFirst().state().display();
    }

    private AttestationStatus status(Account account) {
        return attestations.of(account.id()).getFirst().state().status();
    }

    private DisplayChoice displays(com.vaadin.flow.component.Component card) {
        return find(DisplayChoice.class, card).single();
    }

    private Button button(com.vaadin.flow.component.Component where, String label) {
        return find(Button.class, where).withText(label).single();
    }

    private void click(com.vaadin.flow.component.Component where, String label) {
        test(button(where, label)).click();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively().replace('\u00A0', ' ');
    }
}
