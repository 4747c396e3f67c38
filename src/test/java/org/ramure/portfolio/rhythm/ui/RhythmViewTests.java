package org.ramure.portfolio.rhythm.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.Meetings;
import org.ramure.portfolio.rhythm.Meetings.Slot;
import org.ramure.portfolio.rhythm.Meetings.Which;
import org.ramure.portfolio.rhythm.NineMonths;
import org.ramure.portfolio.rhythm.RhythmTest;
import org.ramure.portfolio.rhythm.Rhythms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@RhythmTest
@WithMockUser(roles = {"FACILITATOR", "LEARNER"})
@ViewPackages(packages = {"org.ramure.portfolio.rhythm.ui", "org.ramure.cohorts.ui"})
class RhythmViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private Rhythms rhythms;
    @Autowired private Meetings meetings;
    @Autowired private RhythmRooms rooms;
    @Autowired private JourneyBlock block;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void somebodyInTheThirdWeek() {
        at("2027-03-01");
        ines = people.facilitator();
        cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                NineMonths.SLUG,
                                NineMonths.START,
                                Set.of(),
                                TestCohorts.details("Coopérer en neuf mois", 20)));
        cohorts.open(ines, cohort.id());
        amina = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        sessions.register(
                Sessions.Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
        at("2027-03-25");
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private void at(String day) {
        clock.set(LocalDate.parse(day).atTime(8, 0).atZone(HalfDay.ZONE).toInstant());
    }

    private ParticipantId place() {
        return sessions.mine(amina).getFirst().place().id();
    }

    private void open(PersonId reader, String part) {
        visitor.is(reader);
        UI.getCurrent().navigate("mon-parcours/" + cohort.slug(), QueryParameters.fromString(part));
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getFirst()).click();
    }

    @Test
    void saysWhatIsNextAndTicksTheTasksOfTheMonth() {
        open(amina, "");

        assertThat(says())
                .contains("Mois 1 sur 9 · Mois 1", "Le moment appel-1", "Tâche m1-a")
                .contains("Relire", "Réinventer", "Changer une réunion.");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("carnet/noter?consigne=m1-relire");
        press("C’est fait");
        assertThat(says()).contains("déclarées");
        assertThat(rhythms.mine(amina, cohort.slug()).orElseThrow().isDone("m1-a")).isTrue();
        press("Annuler");
        assertThat(rhythms.mine(amina, cohort.slug()).orElseThrow().isDone("m1-a")).isFalse();
    }

    @Test
    void acceptsACallThatTheFacilitatorProposed() {
        meetings.propose(
                ines,
                new Which(place(), "appel-1", 0),
                new Slot(LocalDate.of(2027, 4, 2), LocalTime.of(10, 30), 45, "Au téléphone"));
        open(amina, "");

        assertThat(says())
                .contains("vendredi 2 avril 2027", "Au téléphone", "Proposé par")
                .doesNotContain("Rendez-vous à fixer", "Voir la session");
        assertThat(find(Button.class).withText("Accepter ce moment").all()).hasSize(1);
        press("Accepter ce moment");
        open(amina, "onglet=mois");
        assertThat(says()).contains("fixé", "Les 9 mois", "Arrivée et pauses");
    }

    @Test
    void showsTheLoadTwiceAndAPlanToCatchUp() {
        at("2027-06-16");
        open(amina, "onglet=charge");
        assertThat(says()).contains("Attendu", "Déclaré", "Émargé", "En tout");

        open(amina, "onglet=rattrapage");
        assertThat(says()).contains("semaine du 21 juin 2027", "Il en reste du mois 3");
        press("Je prends ce plan");
        assertThat(says()).contains("Mon plan", "rien de fait sur 6");
    }

    @Test
    void isThereForItsPersonOnly() {
        PersonId stranger = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        for (PersonId other : List.of(stranger, ines)) {
            open(other, "");
            assertThat(getCurrentView()).isNotInstanceOf(RhythmView.class);
            assertThat(block.show(other)).isEmpty();
        }
        assertThat(block.show(amina)).isPresent();
    }

    @Test
    void givesThoseWhoRunItABoard() {
        at("2027-05-20");
        var panel = new BoardPanel(rooms, ines, cohort);
        UI.getCurrent().add(panel);

        String said = panel.getElement().getTextRecursively();
        assertThat(said)
                .contains(
                        "Personnes et jalons",
                        "«\u00a0Le moment appel-1\u00a0» n’a pas encore de date")
                .contains(
                        "4 tâches des mois passés à faire", "Proposer des rendez-vous à plusieurs");
        assertThat(said.indexOf("Pour qui un mot aiderait"))
                .isLessThan(said.indexOf("Personnes et jalons"));
    }

    @Test
    void putsAppointmentsThatTookPlaceBehindOneLine() {
        Which first = new Which(place(), "appel-1", 0);
        meetings.propose(
                ines,
                first,
                new Slot(LocalDate.of(2027, 4, 2), LocalTime.of(10, 30), 45, "Au téléphone"));
        meetings.accept(amina, new Which(place(), "appel-1", 1));
        at("2027-04-03");
        meetings.held(ines, new Which(place(), "appel-1", 2));
        open(amina, "onglet=mois");

        assertThat(says()).contains("Un rendez-vous qui a eu lieu");
    }
}
