package org.ramure.portfolio.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.papers.TrainingInARoom;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.Readings;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.DossierTest;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.Passage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DossierTest
@WithMockUser(roles = {"FACILITATOR", "LEARNER"})
@ViewPackages(packages = {"org.ramure.portfolio.review.ui", "org.ramure.portfolio.dossier.ui"})
class ReviewViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private TrainingInARoom training;
    @Autowired private Readings readings;
    @Autowired private FinalReview review;
    @Autowired private ReviewTab tab;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Room room;

    @BeforeEach
    void aLearnerWithAReading() {
        room = training.open(Frame.LIBRE, 2);
        training.hold(room);
        when(readings.of(any(), eq("grille"))).thenReturn(List.of());
        when(readings.of(amina(), "grille"))
                .thenReturn(
                        List.of(
                                new CompetenceReading(
                                        UUID.randomUUID(),
                                        amina(),
                                        "grille",
                                        "2026.1",
                                        CompetenceReading.Voice.JURY,
                                        CompetenceReading.Moment.EXIT,
                                        Instant.parse("2026-11-21T10:00:00Z"),
                                        List.of(
                                                new CompetenceReading.Rating(
                                                        "C1", 2, Set.of(), "", 1)))));
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private PersonId amina() {
        return room.learners().getFirst();
    }

    private void open(PersonId reader, String address) {
        visitor.is(reader);
        UI.getCurrent().navigate(address);
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).all().getFirst()).click();
    }

    @Test
    void leadsALearnerFromTheTableToAConfirmation() {
        open(amina(), "mon-dossier/" + room.cohort().slug());
        assertThat(says()).contains("Mon bilan devant le groupe", "Entretien final");
        TextArea present =
                find(TextArea.class).all().stream()
                        .filter(field -> field.getLabel().equals("Ce que je présente"))
                        .findFirst()
                        .orElseThrow();
        test(present).setValue("Neuf mois.");
        press("Garder");
        assertThat(review.order(amina(), room.cohort().id()))
                .filteredOn(Passage::own)
                .extracting(Passage::presents)
                .containsExactly("Neuf mois.");

        Checkbox reading =
                find(Checkbox.class).all().stream()
                        .filter(box -> box.getLabel().startsWith("Évalué par un jury"))
                        .findFirst()
                        .orElseThrow();
        test(reading).click();
        press("Poser ces lectures sur la table");
        assertThat(says()).contains("Évalué par un jury", "Pratique", "Je confirme");
    }

    @Test
    void showsAFacilitatorWhereEveryoneStands() {
        UI.getCurrent().add(tab.show(room.facilitator(), room.cohort()));

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Ordre de passage", "à mener", "Délivrer les attestations");
        assertThat(tab.concerns(room.cohort())).isTrue();
    }

    @Test
    void tellsAnAdministratorOnlyThatItIsNotTheirs() {
        UI.getCurrent().add(tab.show(new PersonId(UUID.randomUUID()), room.cohort()));

        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .doesNotContain("Ordre de passage");
    }
}
