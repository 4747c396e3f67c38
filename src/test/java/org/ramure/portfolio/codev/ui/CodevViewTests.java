package org.ramure.portfolio.codev.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.assessment.ui.Worksheet;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.Circles;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.practices.PracticesTest;
import org.ramure.shared.ui.Prose;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PracticesTest
@WithMockUser(roles = {"FACILITATOR", "LEARNER"})
@ViewPackages(packages = {"org.ramure.portfolio.codev.ui", "org.ramure.cohorts.ui"})
class CodevViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private CodevSessions codev;
    @Autowired private Circles circles;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());
    private UUID session = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    @BeforeEach
    void aSessionOfTwo() {
        clock.set(HandClock.START);
        ines = people.facilitator();
        cohort = cohorts.create(ines, TestCohorts.twoDays(12));
        cohorts.open(ines, cohort.id());
        amina = enrolled();
        malik = enrolled();
        session =
                codev.plan(
                        ines,
                        cohort.id(),
                        new CodevSessions.Plan(
                                "La navette", LocalDateTime.of(2026, 11, 24, 14, 0), "Mairie", ""));
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    private PersonId enrolled() {
        PersonId person = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)), cohort.slug(), TestCohorts.invitee(""));
        return person;
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

    private void press(String label) {
        test(find(NativeButton.class).withText(label).all().getFirst()).click();
    }

    @Test
    void takesARoleAndRunsTheClockThatEveryoneSees() {
        open(amina, "sessions/" + cohort.slug());
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("codeveloppement/" + session);

        open(amina, "codeveloppement/" + session);
        assertThat(says()).contains("Exposer la situation", "réservé aux personnes");
        press("Prendre ce rôle");
        assertThat(codev.open(malik, session).is(amina, CodevRole.CLIENT)).isTrue();
        assertThat(find(Worksheet.class).all()).hasSize(1);
        press("Démarrer");
        clock.advance(Duration.ofMinutes(3));
        press("Temps suivant");

        assertThat(codev.open(malik, session).round()).isEqualTo(1);
        assertThat(says()).contains("Clarifier par des questions", "En cours");
    }

    @Test
    void showsTheFacilitatorThatPeopleMeetAndNotWhatTheySay() {
        codev.take(amina, session, CodevRole.SECRETARY);
        codev.save(amina, session, new Typed("temps.exposer", "Un secret", 0));
        UUID circle = circles.form(amina, cohort.id(), Set.of(amina, malik));
        circles.save(amina, circle, new Typed("notes", "Une confidence", 0));

        open(ines, "groupes/" + cohort.slug() + "?partie=entraide");
        assertThat(says()).contains("La navette", "Binômes et trinômes");
        open(ines, "codeveloppement/" + session);
        assertThat(says()).contains("La navette").doesNotContain("Un secret");
        open(ines, "entraide/" + circle);
        assertThat(says()).contains("Binôme").doesNotContain("Une confidence");
        open(malik, "sessions/" + cohort.slug());
        open(malik, "entraide/" + circle);
        assertThat(says()).contains("Une confidence", "Qu’est-ce qui vous a surpris");
    }

    @Test
    void readsOfTheMinutesWhatIsWrittenAndNoEmptyRounds() {
        codev.take(amina, session, CodevRole.SECRETARY);
        codev.save(amina, session, new Typed("temps.exposer", "Le prêt s’arrête en juin", 0));
        codev.take(malik, session, CodevRole.CONSULTANT);

        open(malik, "codeveloppement/" + session);
        assertThat(find(Prose.class).single().getElement().getProperty("innerHTML"))
                .contains("Exposer la situation", "Le prêt s’arrête en juin")
                .doesNotContain("Clarifier par des questions");
    }
}
