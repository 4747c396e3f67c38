package org.ramure.portfolio.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries.Typed;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Invitee;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.ramure.portfolio.OverHttp;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Plain addresses of practices and co-development give nothing to whom it is not for. */
@PracticesTest
class PracticeAddressesTests {

    private static final String LINK = "relier-des-acteurs";

    @Autowired private OwnPractices practices;
    @Autowired private CodevSessions codev;
    @Autowired private Cohorts cohorts;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private Visitor visitor;
    @Autowired private WebApplicationContext web;

    @SuppressWarnings("NullAway.Init") // made before each test
    private OverHttp http;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Cohort cohort;

    private PersonId ines = new PersonId(UUID.randomUUID());
    private PersonId amina = new PersonId(UUID.randomUUID());
    private PersonId malik = new PersonId(UUID.randomUUID());
    private PersonId otherFacilitator = new PersonId(UUID.randomUUID());
    private PersonId claire = new PersonId(UUID.randomUUID());

    @BeforeEach
    void twoCohorts() {
        clock.set(HandClock.START);
        http = new OverHttp(web, visitor);
        ines = people.facilitator();
        otherFacilitator = people.facilitator();
        cohort = cohort(ines);
        amina = enrolled(cohort);
        malik = enrolled(cohort);
        claire = enrolled(cohort(otherFacilitator));
    }

    private Cohort cohort(PersonId facilitator) {
        Cohort made = cohorts.create(facilitator, TestCohorts.twoDays(12));
        cohorts.open(facilitator, made.id());
        return made;
    }

    private PersonId enrolled(Cohort where) {
        String email = "p-" + UUID.randomUUID() + "@exemple.fr";
        PersonId person = people.learner(email);
        sessions.register(
                Sessions.Visitor.of(Optional.of(person)),
                where.slug(),
                new Invitee(email, "Amina", "Roux", "", ""));
        return person;
    }

    private List<PersonId> others() {
        return List.of(
                malik,
                ines,
                claire,
                otherFacilitator,
                people.administrator(),
                new PersonId(UUID.randomUUID()));
    }

    @Test
    void aGridItsFilesAndItsPaperAreItsWritersAlone() throws IOException {
        practices.save(amina, LINK, new Typed(PracticeFields.LEVEL, "regulierement", 0));
        PracticeFile attached =
                practices.attach(
                        amina,
                        LINK,
                        "note.txt",
                        new ByteArrayInputStream("Note".getBytes(StandardCharsets.UTF_8)));
        UUID version = practices.freeze(amina, "Début").id();
        String file = "/pratiques/fichiers/" + attached.id();
        String paper = "/imprimer/pratiques/" + version;
        UUID talk = UUID.randomUUID();

        for (PersonId other : others()) {
            assertThat(http.got(other, file)).isEqualTo(404);
            assertThat(http.got(other, paper)).isEqualTo(404);
            assertThat(http.got(other, "/pratiques/entretien/" + talk + "/resultat.pdf"))
                    .isEqualTo(404);
            assertThat(
                            http.got(
                                    other,
                                    "/pratiques/entretien/" + talk + "/fichiers/" + attached.id()))
                    .isEqualTo(404);
            assertThat(
                            http.savedFromAPageOf(
                                    amina, other, "/saisies/pratiques/grille." + LINK + "/note"))
                    .isEqualTo(401);
            assertThat(http.saved(other, "/saisies/pratiques/entretien." + talk + "/note"))
                    .isIn(401, 404);
        }
        assertThat(http.got(amina, file)).isEqualTo(200);
        assertThat(http.got(amina, paper)).isEqualTo(200);
    }

    @Test
    void minutesAreWrittenByTheSecretaryAlone() {
        UUID session =
                codev.plan(
                        ines,
                        cohort.id(),
                        new CodevSessions.Plan(
                                "La navette", LocalDateTime.of(2026, 11, 24, 14, 0), "", ""));
        codev.take(amina, session, CodevRole.SECRETARY);
        String key =
                codev.open(amina, session).rounds().stream()
                        .findFirst()
                        .map(round -> "tour-1")
                        .orElseThrow();
        String saving = "/saisies/codeveloppement/" + session + "/" + key;

        assertThat(http.savedByNobody(amina, saving)).isEqualTo(401);
        for (PersonId other : others()) {
            assertThat(http.saved(other, saving)).isIn(401, 404, 422);
            assertThat(http.savedFromAPageOf(amina, other, saving)).isEqualTo(401);
            assertThat(http.saved(other, "/saisies/entraide/" + session + "/notes")).isIn(401, 404);
        }
        assertThat(codev.minutes(amina, session).values())
                .noneMatch(entry -> entry.content().contains("autre main"));
    }
}
