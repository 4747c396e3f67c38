package org.ramure.cohorts.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
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
import org.ramure.cohorts.ParticipantId;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.desk.Notes;
import org.ramure.cohorts.work.Feedback;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.WorkState;
import org.ramure.cohorts.work.Works;
import org.ramure.cohorts.work.Works.Task;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@CohortsTest
@WithMockUser(roles = {"FACILITATOR", "LEARNER"})
@ViewPackages(packages = {"org.ramure.cohorts.desk.ui", "org.ramure.cohorts.work.ui"})
class DeskViewTests extends SpringBrowserlessTest {

    @Autowired private Visitor visitor;
    @Autowired private Works works;
    @Autowired private WorkDesk desk;
    @Autowired private Notes notes;
    @Autowired private Cohorts cohorts;
    @Autowired private Participants participants;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private String slug = "";
    private Task task = new Task(new org.ramure.cohorts.CohortId(UUID.randomUUID()), "livrable");
    private ParticipantId place = new ParticipantId(UUID.randomUUID());

    @BeforeEach
    void aCohortWithOnePersonAfterItsTwoDays() {
        moveTo("2026-11-21T13:02:00Z");
        ines = people.facilitator();
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(12));
        cohorts.open(ines, cohort.id());
        amina = people.learner("p-" + UUID.randomUUID() + "@exemple.fr");
        sessions.register(
                Sessions.Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
        slug = cohort.slug();
        task = new Task(cohort.id(), "livrable");
        place = participants.enrolled(ines, cohort.id()).getFirst().id();
        moveTo("2027-04-01T08:00:00Z");
        UI.getCurrent().setLocale(Locale.FRENCH);
    }

    @AfterEach
    void nobodyIsThere() {
        visitor.leave();
    }

    private void moveTo(String moment) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    /** Everything the page at this address says to this person. */
    private String says(PersonId reader, String address) {
        visitor.is(reader);
        UI.getCurrent().navigate(address);
        HasElement view = getCurrentView();
        return view.getElement().getTextRecursively()
                + view.getElement().getProperty("innerHTML", "")
                + html((Component) view);
    }

    private static String html(Component view) {
        return view.getChildren()
                .map(child -> child.getElement().getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    private void handIn() {
        works.save(amina, task, "Mon dossier d’alliance", 0);
        works.handIn(amina, task);
    }

    @Test
    void tellsTheFacilitatorAndThePersonTheSameFact() {
        assertThat(says(ines, "pupitre"))
                .contains("Inès Marchetti", "N’a rien remis pour « Mon dossier d’alliance »");
        assertThat(says(amina, "sessions/" + slug + "/travaux"))
                .contains("Vous n’avez rien remis pour « Mon dossier d’alliance »");
    }

    @Test
    void showsPeopleAndStepsAsARealTable() {
        assertThat(says(ines, "groupes/" + slug + "/avancement"))
                .contains(
                        "<th scope=\"row\"><a href=\"groupes/" + slug + "/personnes/" + place,
                        "<th scope=\"col\"><span>Mon dossier d’alliance</span>",
                        "<th scope=\"colgroup\"",
                        "attendu, rien de remis");
    }

    @Test
    void showsTheDraftToItsAuthorAndTheVersionToWhoeverAnswers() {
        works.save(amina, task, "Un brouillon", 0);
        assertThat(says(ines, "groupes/" + slug + "/travaux/livrable/" + place))
                .contains("Rien n’a encore été remis")
                .doesNotContain("Un brouillon");
        works.handIn(amina, task);

        assertThat(says(ines, "groupes/" + slug + "/travaux/livrable/" + place))
                .contains("Un brouillon", "Retour");
        assertThat(says(ines, "groupes/" + slug + "/travaux")).contains("1 remis sur 1");
        assertThat(says(ines, "pupitre"))
                .contains("À relire", "Inès Marchetti, « Mon dossier d’alliance »");
    }

    @Test
    void knowsThatTheAnswerWasOpened() {
        handIn();
        Feedback answer = new Feedback("Merci.", List.of(), Optional.empty(), Optional.empty(), 0);
        desk.send(ines, task, place, desk.draft(ines, task, place, answer));
        assertThat(works.open(amina, task).state()).isEqualTo(WorkState.ANSWERED);

        assertThat(says(amina, "sessions/" + slug + "/travaux/livrable")).contains("Merci.");
        assertThat(works.open(amina, task).state()).isEqualTo(WorkState.READ);
        assertThat(says(ines, "groupes/" + slug + "/travaux/livrable/" + place))
                .contains("Retour ouvert par la personne");
    }

    @Test
    void hidesEverythingFromAnotherOrganisationsFacilitator() {
        PersonId stranger = people.facilitator();

        assertThat(says(stranger, "pupitre")).doesNotContain("Inès Marchetti", slug);
        for (String page : List.of("avancement", "travaux", "personnes/" + place)) {
            assertThat(says(stranger, "groupes/" + slug + "/" + page))
                    .doesNotContain("Inès Marchetti", "Mon dossier d’alliance");
        }
    }

    @Test
    void saysWhoReadsNotes() {
        notes.add(ines, place, "A changé de poste.", null);

        assertThat(says(ines, "groupes/" + slug + "/personnes/" + place))
                .contains("A changé de poste.", "ni la personne concernée");
    }
}
