package org.ramure.portfolio.voices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.OwnRounds.At;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.Speaking;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.portfolio.voices.VoicesTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@VoicesTest
@WithMockUser(roles = {"FACILITATOR", "LEARNER"})
@ViewPackages(packages = {"org.ramure.portfolio.voices.ui", "org.ramure.cohorts.ui"})
class VoicesViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private Speaking speaking;
    @Autowired private OwnRounds own;
    @Autowired private CohortRounds rounds;
    @Autowired private VoiceThreads threads;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void aCohortOfTwo() {
        clock.set(HandClock.START);
        ines = people.facilitator();
        cohort = speaking.cohort(ines);
        amina = speaking.learner(cohort, "Amina");
        malik = speaking.learner(cohort, "Malik");
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private At at(String moment) {
        return new At(cohort.id(), moment);
    }

    private void open(PersonId reader, String address) {
        visitor.is(reader);
        UI.getCurrent().navigate(address);
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private UUID opened() {
        own.askPeers(amina, at("t4"), Set.of(malik), OwnRounds.Words.NONE);
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        speaking.speak(new Speaker.Account(malik), peer, 4, 2, 0);
        speaking.self(amina, at("t4"), 1, 2, 1);
        return peer;
    }

    @Test
    void saysWhoSeesWhatBeforeAnybodyIsAsked() {
        open(amina, "competences/voix");

        assertThat(says())
                .contains("Personne d’autre ne les lit, pas même l’administration")
                .contains("T0", "T4", "T9")
                .contains("À l’aveugle", "Aucun regard n’est encore à voir");
    }

    @Test
    void namesADifferenceInWordsAndLeadsToTheTalkAboutIt() {
        UUID peer = opened();
        open(amina, "competences/voix");

        assertThat(says())
                .contains("Vous vous situez 3 niveaux au-dessous de Pair · Inès Marchetti.")
                .contains("1 · Niveau 1", "4 · Niveau 4", "Ouvert le");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("regards/" + peer + "/echanges/C1")
                .doesNotContain("regards/" + peer + "/echanges/C2");
        assertThat(find(Svg.class).all().getFirst().getElement().getOuterHTML())
                .contains("competences-line-0", "competences-line-1", "4 · Niveau 4");

        open(amina, "regards/" + peer + "/echanges/C1");
        press("Envoyer");
        assertThat(find(TextArea.class).single().getErrorMessage())
                .isEqualTo("Écrivez quelques mots.");
        test(find(TextArea.class).single()).setValue("À quoi l’as-tu vu ?");
        press("Envoyer");
        assertThat(says()).contains("À quoi l’as-tu vu ?");
        assertThat(threads.mine(malik)).hasSize(1);
    }

    @Test
    void showsAPeerTheFormAndSaysWhatIsMissing() {
        own.askPeers(amina, at("t4"), Set.of(malik), new OwnRounds.Words("Merci !", Set.of()));
        open(malik, "competences/voix");
        assertThat(says()).contains("On vous demande un regard");
        UUID peer = speaking.ask(amina, at("t4"), Voice.PEER);
        open(malik, "regards/" + peer);

        assertThat(says()).contains("Votre regard sur Inès Marchetti", "Merci !", "Pas observé");
        assertThat(find(Worksheet.class).all()).hasSize(6);
        press("Envoyer mon regard");
        assertThat(says()).contains("Il manque une réponse pour 3 compétences");
        speaking.fill(new Speaker.Account(malik), peer, 1, 1, 0);
        press("Envoyer mon regard");
        assertThat(says()).contains("Merci, votre regard est envoyé");
    }

    @Test
    void isNotThereForAnybodyElse() {
        UUID peer = opened();
        for (PersonId who : new PersonId[] {ines, people.administrator(), people.facilitator()}) {
            open(who, "regards/" + peer);
            assertThat(says()).doesNotContain("Votre regard");
            open(who, "regards/" + peer + "/echanges/C1");
            assertThat(says()).doesNotContain("au-dessous");
        }
    }

    @Test
    void showsAGuestNothingBeforeTheCodeAndTheirReadingAfterIt() {
        String mail = "claire-" + UUID.randomUUID() + "@maison.example";
        own.askGuest(
                amina,
                at("t0"),
                Voice.TUTOR,
                new OwnRounds.Guest("Claire Le Goff", "Tutrice", mail),
                new OwnRounds.Words("Bonjour Claire", Set.of()));
        String token = speaking.token(mail);
        visitor.leave();
        UI.getCurrent().navigate("regard/" + token);

        assertThat(says())
                .contains("Ce lien a été fait pour C. G.")
                .doesNotContain("Inès", "Marchetti", "Bonjour Claire", mail);
        press("Recevoir le code");
        test(find(TextField.class).single()).setValue("12");
        press("Entrer");
        assertThat(find(TextField.class).single().getErrorMessage()).contains("essais");
        test(find(TextField.class).single()).setValue(speaking.code(mail));
        press("Entrer");
        assertThat(says()).contains("Votre regard sur Inès Marchetti", "Bonjour Claire");

        UI.getCurrent().navigate("regard/" + "x".repeat(43));
        assertThat(says()).contains("Ce lien ne mène plus à rien").doesNotContain("Inès");
    }

    @Test
    void showsFacilitatorsWhoIsMissingAndWhatIsOpen() {
        opened();
        var panel = new RegardsPanel(rounds, threads, ines, cohort);
        UI.getCurrent().add(panel);

        assertThat(panel.getElement().getTextRecursively())
                .contains("Vous lisez les regards des moments de la session une fois")
                .contains("2 sur 2", "Lire", "pas encore invité·e");
        open(ines, "groupes/" + cohort.slug());
        String place =
                rounds.lines(ines, cohort.id()).stream()
                        .filter(line -> line.person().person().filter(amina::equals).isPresent())
                        .findFirst()
                        .orElseThrow()
                        .person()
                        .id()
                        .toString();
        open(ines, "groupes/" + cohort.slug() + "/regards/" + place);
        assertThat(says()).contains("se situe 3 niveaux au-dessous de");
        open(people.administrator(), "groupes/" + cohort.slug() + "/regards/" + place);
        assertThat(says()).doesNotContain("au-dessous");
    }
}
