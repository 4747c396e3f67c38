package org.ramure.portfolio.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.papers.TrainingInARoom;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.people.PersonId;
import org.ramure.portfolio.OverHttp;
import org.ramure.portfolio.review.Interviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.context.WebApplicationContext;

/** Plain addresses of dossiers and interviews give nothing to whom it is not for. */
@DossierTest
class DossierAddressesTests {

    @Autowired private Dossiers dossiers;
    @Autowired private Interviews interviews;
    @Autowired private TrainingInARoom training;
    @Autowired private TestPeople people;
    @Autowired private Visitor visitor;
    @Autowired private WebApplicationContext web;

    @Autowired
    @Qualifier("dossierWork")
    private Object work;

    private static PersonId amina(Room room) {
        return room.learners().getFirst();
    }

    /** Another learner, who facilitates elsewhere, who administers, and nobody known. */
    private List<PersonId> others(Room room) {
        Room other = training.open(Frame.LIBRE, 1);
        List<PersonId> others = new ArrayList<>();
        others.add(room.learners().getLast());
        others.add(other.facilitator());
        others.add(other.learners().getFirst());
        others.add(people.administrator());
        return others;
    }

    @Test
    void aDossierOpensForItsLearnerAndForWhomItWasGivenTo() {
        Room room = training.open(Frame.LIBRE, 2);
        training.hold(room);
        UUID id = dossiers.make(amina(room), room.cohort().id()).id();
        ReflectionTestUtils.invokeMethod(work, "rest");
        var http = new OverHttp(web, visitor);
        List<PersonId> all = others(room);
        all.add(room.facilitator());

        for (PersonId other : all) {
            for (String end : List.of(".pdf", ".zip")) {
                assertThat(http.got(other, "/mon-dossier/fichiers/" + id + end)).isEqualTo(404);
                assertThat(http.got(other, "/dossiers-confies/" + id + end)).isEqualTo(404);
                assertThat(http.got(other, "/dossiers-invites/" + id + end)).isEqualTo(404);
            }
        }
        for (PersonId other : List.of(room.facilitator(), people.administrator())) {
            assertThat(http.got(other, "/mon-dossier/" + room.cohort().slug() + "/emporter"))
                    .isEqualTo(404);
        }
        assertThat(http.got(amina(room), "/mon-dossier/fichiers/" + id + ".pdf")).isEqualTo(200);
        dossiers.give(amina(room), id, "", room.cohort().firstDay().plusDays(30));
        assertThat(http.got(room.facilitator(), "/dossiers-confies/" + id + ".pdf")).isEqualTo(200);
        others(room)
                .forEach(other ->
                        assertThat(http.got(other, "/dossiers-confies/" + id + ".pdf"))
                                .isEqualTo(404));
    }

    @Test
    void anInterviewIsWrittenByTheTwoOfIt() {
        Room room = training.open(Frame.LIBRE, 2);
        var place = training.place(room, 0).id();
        String saving = "/saisies/entretien-final/" + place + "/suite";
        interviews.save(amina(room), place, new Typed("suite", "Continuer.", 0));
        var http = new OverHttp(web, visitor);

        for (PersonId other : others(room)) {
            assertThat(http.saved(other, saving)).isEqualTo(404);
            assertThat(http.savedFromAPageOf(amina(room), other, saving)).isEqualTo(401);
        }
        assertThat(http.savedByNobody(amina(room), saving)).isEqualTo(401);
        assertThat(http.saved(room.facilitator(), saving))
                .as("both texts are kept where two write")
                .isEqualTo(409);
        assertThat(interviews.open(amina(room), room.cohort().id(), null).answers())
                .containsEntry("suite", "Continuer.");
    }
}
