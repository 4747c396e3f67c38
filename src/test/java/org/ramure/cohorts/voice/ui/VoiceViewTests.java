package org.ramure.cohorts.voice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.template.Questionnaire.Option;
import org.ramure.cohorts.voice.Moment;
import org.ramure.cohorts.voice.Questionnaires;
import org.ramure.cohorts.voice.Voices;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@CohortsTest
@WithMockUser(roles = {"FACILITATOR", "LEARNER"})
@ViewPackages(packages = {"org.ramure.cohorts.voice.ui", "org.ramure.cohorts.ui"})
class VoiceViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private Questionnaires questionnaires;
    @Autowired private Voices voices;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void aCohortWithOnePerson() {
        clock.advance(Duration.between(clock.instant(), Instant.parse("2026-11-21T13:02:00Z")));
        ines = people.facilitator();
        cohort = cohorts.create(ines, TestCohorts.twoDays(12));
        cohorts.open(ines, cohort.id());
        amina = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        sessions.register(
                Sessions.Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
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

    @Test
    void leadsFromTheSessionToTheFormAndSaysWhatIsMissingBeforeItThanks() {
        open(amina, "sessions/" + cohort.slug());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("sessions/" + cohort.slug() + "/questionnaires/avant");

        open(amina, "sessions/" + cohort.slug() + "/questionnaires/avant");
        press("Envoyer mes réponses");
        assertThat(says()).contains("Une réponse manque");
        List<Option> levels = levels();
        test(level()).selectItem(levels.get(2).label().in(org.ramure.shared.Language.FR));
        test(find(TextArea.class).all().getFirst()).setValue("Écouter");
        assertThat(questionnaires.open(amina, cohort.id(), Moment.BEFORE).reply("attente"))
                .isPresent();
        press("Envoyer mes réponses");

        assertThat(says()).contains("Merci", "Vous pouvez les modifier jusqu’au");
    }

    @SuppressWarnings("unchecked") // the only group of the page
    private RadioButtonGroup<Option> level() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private List<Option> levels() {
        return level().getListDataView().getItems().toList();
    }

    @Test
    void showsWhoHasNotAnsweredAndReminds() {
        var panel = new VoicesPanel(voices, ines, cohort);
        UI.getCurrent().add(panel);
        assertThat(panel.getElement().getTextRecursively())
                .contains("0 sur 1 ont répondu", "Une personne n’a pas encore répondu");
        press("Leur envoyer un rappel");
        assertThat(panel.getElement().getTextRecursively()).contains("Le rappel partira");
    }
}
