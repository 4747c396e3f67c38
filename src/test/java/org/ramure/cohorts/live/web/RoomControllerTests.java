package org.ramure.cohorts.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDayId;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.live.LiveQuestions;
import org.ramure.cohorts.live.LiveTemplates;
import org.ramure.cohorts.live.RunningOrders;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@CohortsTest
class RoomControllerTests {

    @Autowired private WebApplicationContext application;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private RunningOrders orders;
    @Autowired private LiveQuestions questions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private MockMvc web;
    private PersonId ines;
    private HalfDayId evening;
    private String path;

    @BeforeEach
    void openARoom() {
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        // Buckets that other tests have emptied fill again with the clock.
        clock.advance(Duration.ofMinutes(2));
        ines = people.facilitator();
        Cohort cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                LiveTemplates.SLUG,
                                LocalDate.of(2028, 6, 8),
                                Set.of(),
                                TestCohorts.details("<b>Une heure</b>", 20)));
        evening = halfDays.of(ines, cohort.id()).getFirst().id();
        path = orders.of(ines, evening).code().path();
    }

    private Cookie phone() throws Exception {
        return Objects.requireNonNull(
                web.perform(get(path)).andReturn().getResponse().getCookie("ramure-q"));
    }

    private String page(Cookie phone) throws Exception {
        return web.perform(get(path).cookie(phone)).andReturn().getResponse().getContentAsString();
    }

    private MockHttpServletResponse send(
            Cookie phone, String question, String field, String... values) throws Exception {
        return web.perform(post(path + "/" + question).cookie(phone).param(field, values))
                .andReturn()
                .getResponse();
    }

    @Test
    void asksAnswersAndShowsFromFiveUp() throws Exception {
        questions.open(ines, evening, "forme");
        Cookie first = phone();
        assertThat(page(first)).contains("Question forme ?", "Choix mecenat").doesNotContain("<b>");
        assertThat(send(first, "forme", "choice", "mecenat").getStatus()).isEqualTo(303);
        assertThat(page(first)).contains("Encore 4 réponses", "est enregistrée");
        for (int i = 0; i < 4; i++) {
            send(phone(), "forme", "choice", "cooperation");
        }
        assertThat(page(first)).contains("5 réponses", "80 %").doesNotContain("Encore");
        assertThat(page(phone())).doesNotContain("80 %");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        questions.open(ines, evening, "mot");
        MockHttpServletResponse refused =
                send(phone(), "mot", "word", "bon", "\"><script>" + "x".repeat(40));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("value=\"bon\"", "30 lettres au plus")
                .doesNotContain("\"><script>x");
    }

    @Test
    void wordsNeverBecomeMarkup() throws Exception {
        questions.open(ines, evening, "mot");
        Cookie last = phone();
        for (int i = 0; i < 5; i++) {
            last = phone();
            send(last, "mot", "word", "<img src=x>", "été 🎉");
        }
        assertThat(page(last)).contains("img src x", "été").doesNotContain("<img src=x");
    }

    @Test
    void aThousandPostsOfOneDeviceAreOneAnswer() throws Exception {
        questions.open(ines, evening, "forme");
        Cookie nervous = phone();
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            refused += send(nervous, "forme", "choice", "autre").getStatus() == 429 ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(950);
        assertThat(questions.results(ines, evening))
                .filteredOn(result -> result.question().id().equals("forme"))
                .allMatch(result -> result.answers() == 1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(send(phone(), "forme", "choice", "autre").getStatus()).isEqualTo(303);
    }

    @Test
    void guessingCodesIsSlowedDownButTheRoomIsNot() throws Exception {
        Cookie inside = phone();
        int tooMany = 0;
        for (int i = 0; i < 40; i++) {
            tooMany +=
                    web.perform(get("/q/BCDFGH")).andReturn().getResponse().getStatus() == 429
                            ? 1
                            : 0;
        }
        assertThat(tooMany).isGreaterThan(20);
        assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(429);
        assertThat(page(inside)).contains("prochaine question");
    }

    @Test
    void takesFormsOfItsOwnPagesOnlyAndNoSession() throws Exception {
        questions.open(ines, evening, "forme");
        Cookie phone = phone();
        assertThat(phone.isHttpOnly()).isTrue();
        var foreign =
                web.perform(
                                post(path + "/forme")
                                        .cookie(phone)
                                        .header("Sec-Fetch-Site", "cross-site")
                                        .param("choice", "autre"))
                        .andReturn();
        assertThat(foreign.getResponse().getStatus()).isEqualTo(403);
        assertThat(foreign.getRequest().getSession(false)).isNull();
        assertThat(send(new Cookie("ramure-q", "x.y"), "forme", "choice", "autre").getStatus())
                .isEqualTo(422);
    }

    @Test
    void aTypedCodeLeadsToItsRoom() throws Exception {
        String typed =
                path.substring(3, 6).toLowerCase(java.util.Locale.ROOT) + " " + path.substring(6);
        assertThat(
                        web.perform(get("/q").param("code", typed))
                                .andReturn()
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo(path);
        assertThat(web.perform(get("/q")).andReturn().getResponse().getContentAsString())
                .contains("code affiché");
    }
}
