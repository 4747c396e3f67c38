package org.ramure.portfolio.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.SessionPage;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.papers.TrainingInARoom;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.cohorts.work.Works;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierTest;
import org.ramure.portfolio.dossier.Dossiers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.util.ReflectionTestUtils;

@DossierTest
@WithMockUser(roles = "LEARNER")
@ViewPackages(packages = "org.ramure.portfolio.dossier.ui")
class DossierViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private TrainingInARoom training;
    @Autowired private Works works;
    @Autowired private Dossiers dossiers;
    @Autowired private Sessions sessions;
    @Autowired private DossierLinkPart link;

    @Autowired
    @org.springframework.beans.factory.annotation.Qualifier("dossierWork")
    private Object work;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Room room;

    @BeforeEach
    void aLearnerWhoHandedSomethingIn() {
        room = training.open(Frame.LIBRE, 2);
        training.hold(room);
        var task = new Works.Task(room.cohort().id(), "livrable");
        works.save(amina(), task, "Mon alliance.", 0);
        works.handIn(amina(), task);
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private PersonId amina() {
        return room.learners().getFirst();
    }

    private void open(PersonId reader) {
        visitor.is(reader);
        UI.getCurrent().navigate("mon-dossier/" + room.cohort().slug());
    }

    private String says() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private void made() {
        ReflectionTestUtils.invokeMethod(work, "rest");
    }

    @Test
    void composesAndMakesADossier() {
        open(amina());
        assertThat(says()).contains("Ce qui entre dans le dossier", "Aperçu");

        Checkbox works =
                find(Checkbox.class).all().stream()
                        .filter(box -> box.getLabel().equals("Mon dossier d’alliance"))
                        .findFirst()
                        .orElseThrow();
        test(works).click();
        assertThat(dossiers.plan(amina(), room.cohort().slug()).orElseThrow().chapters())
                .filteredOn(chapter -> chapter.key().equals("livrables"))
                .isNotEmpty()
                .allMatch(chapter -> chapter.pickedEntries() == 0);

        test(find(Button.class).withText("Faire mon dossier").single()).click();
        assertThat(says()).containsAnyOf("attend son tour", "En cours", "Dossier du");
        made();
        open(amina());

        List<Dossier> all = dossiers.made(amina(), room.cohort().id());
        assertThat(all).hasSize(1);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "mon-dossier/fichiers/" + all.getFirst().id() + ".pdf",
                        "mon-dossier/" + room.cohort().slug() + "/emporter");
    }

    @Test
    void isNotThereForThoseWithoutAPlace() {
        open(room.facilitator());
        assertThat(find(Checkbox.class).all()).isEmpty();
        assertThat(says()).doesNotContain("Ce qui entre dans le dossier");
    }

    @Test
    void isReachedFromTheSession() {
        SessionPage page =
                sessions.page(Sessions.Visitor.of(Optional.of(amina())), room.cohort().slug())
                        .orElseThrow();
        assertThat(link.show(amina(), page)).isPresent();
    }

    @Test
    void showsWhatWasGivenToMe() {
        visitor.is(amina());
        UI.getCurrent().navigate("dossiers-confies");
        assertThat(says()).contains("Aucun dossier ne vous est confié");
    }
}
