package org.ramure.toolkit.hackathon.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.toolkit.hackathon.Competition;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonResults;
import org.ramure.toolkit.hackathon.HackathonTest;
import org.ramure.toolkit.hackathon.HackathonVisitor.Someone;
import org.ramure.toolkit.hackathon.JuryDesk;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.TeamRooms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.annotation.DirtiesContext;

@HackathonTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // Vaadin's security is static
@WithMockUser(roles = {"LEARNER"})
@ViewPackages(packages = "org.ramure.toolkit.hackathon.ui")
class HackathonViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private Competition competition;
    @Autowired private TeamRooms rooms;
    @Autowired private JuryDesk desk;
    @Autowired private HackathonResults results;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Hackathon hackathon;

    @BeforeEach
    void aHackathon() {
        clock.set(HandClock.START);
        ines = people.facilitator();
        hackathon = competition.begun(ines, Competition.terms(true, true, true));
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
                .navigate(
                        parts[0],
                        parts.length == 1
                                ? QueryParameters.empty()
                                : QueryParameters.fromString(parts[1]));
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String page() {
        return "hackathons/" + hackathon.slug();
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).single()).click();
    }

    @Test
    void aFacilitatorMakesOneAndALearnerSeesNoForm() {
        open(people.learner("l-" + UUID.randomUUID() + "@exemple.fr"), "hackathons");
        assertThat(says()).contains("pas encore de hackathon").doesNotContain("Préparer");

        open(ines, page()); // another address between: the same twice is not opened again
        open(ines, "hackathons");
        assertThat(says()).contains("Préparer un hackathon", "Deux jours pour la vallée");
        find(TextField.class).withCaption("Titre").single().setValue("Île et versants");
        test(find(Button.class).withText("Créer ce hackathon").single()).click();
        assertThat(says()).contains("Indiquez le jour et l’heure");
        List<DatePicker> days = find(DatePicker.class).all();
        days.get(0).setValue(LocalDate.of(2026, 12, 11));
        days.get(1).setValue(LocalDate.of(2026, 12, 12));
        test(find(Button.class).withText("Créer ce hackathon").single()).click();
        assertThat(says()).contains("Île et versants", "Jour 2 · Et demain", "Qui fait quoi");
    }

    @Test
    void anOrganiserInvitesDealsTeamsOutAndSeesTheJurysProgressOnly() {
        open(ines, page() + "?partie=personnes");
        TextArea addresses = find(TextArea.class).withCaption("Adresses").single();
        addresses.setValue("a@exemple.fr, b@exemple.fr\nc@exemple.fr");
        press("Envoyer les invitations");
        assertThat(says()).contains("invitation envoyée à b@exemple.fr");
        addresses.setValue("pas une adresse");
        press("Envoyer les invitations");
        assertThat(says()).contains("n’est pas une adresse");

        open(ines, page() + "?partie=equipes");
        press("Répartir ceux qui n’ont pas d’équipe");
        press("Tirer les territoires au sort");
        assertThat(says()).contains("Équipe 1", "Passage n°");
        open(ines, page() + "?partie=jury");
        assertThat(says()).contains("Notes rendues : 0 sur 0".replace(" :", "\u00a0:"));
        open(ines, page() + "/ecran");
        assertThat(says()).contains("À bientôt", "Ordre de passage");
        open(people.facilitator(), "hackathons");
        open(people.facilitator(), page());
        assertThat(says()).doesNotContain("Déroulé");
    }

    @Test
    void aTeamWritesTheJuryMarksAndTheTeamReadsItsFeedback() {
        List<PersonId> four = competition.invited(ines, hackathon, Part.PARTICIPANT, 4);
        UUID aulne = competition.team(ines, hackathon, "Aulne", four.get(0), four.get(1));
        UUID bouleau = competition.team(ines, hackathon, "Bouleau", four.get(2), four.get(3));
        rooms.save(four.get(0), aulne, new Typed("titre", "Dormir ici", 0));
        open(four.get(0), page());
        assertThat(says()).contains("Votre équipe", "Aulne").doesNotContain("Dormir ici");
        open(four.get(0), page() + "/equipe");
        assertThat(find(Worksheet.class).all()).hasSize(2);
        assertThat(says()).contains("Territoire", "pas encore de territoire");
        open(four.get(2), page() + "/equipe?equipe=" + aulne);
        assertThat(says()).doesNotContain("Dormir ici");

        PersonId lea = competition.invited(ines, hackathon, Part.JURY, 1).getFirst();
        open(lea, page() + "/jury");
        assertThat(says()).contains("Dormir ici", "chacun note seul", "notes manquantes");
        press("Rendre mes notes");
        assertThat(says()).contains("note(s) pour l’équipe");
        competition.mark(lea, hackathon, aulne, 3);
        competition.mark(lea, hackathon, bouleau, 3);
        press("Rendre mes notes");
        assertThat(says()).contains("Les notes sont ouvertes", "1res ex æquo", "3,00");

        open(four.get(0), page() + "/retour/" + aulne);
        assertThat(says()).doesNotContain("Critère par critère");
        open(ines, page() + "?partie=jury");
        press("Publier les retours");
        assertThat(says()).contains("chaque équipe lit le sien");
        open(four.get(0), page());
        open(four.get(0), page() + "/retour/" + aulne);
        assertThat(says()).contains("1res ex æquo", "Critère par critère");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(page() + "/retour/" + aulne + "/retour.pdf");
        open(four.get(0), "hackathons");
        open(four.get(0), page() + "/retour/" + bouleau);
        assertThat(says()).doesNotContain("Bouleau");
        assertThat(results.result(new Someone(lea), hackathon.id())).isPresent();
        assertThat(desk.open(new Someone(four.get(0)), hackathon.id())).isEmpty();
    }

    @Test
    void aLinkThatIsNotGoodSaysSoAndNothingElse() {
        UI.getCurrent().navigate("jury/pas-un-lien");
        assertThat(says()).contains("Ce lien n’est plus valable").doesNotContain("vallée");
    }
}
