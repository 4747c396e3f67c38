package org.ramure.cohorts.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.NewCohort;
import org.ramure.cohorts.Participant;
import org.ramure.cohorts.Participants;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.attendance.Attendance;
import org.ramure.cohorts.attendance.AttendanceDesk;
import org.ramure.cohorts.attendance.ShownCode;
import org.ramure.cohorts.attendance.TestSheets;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The signing page behind the application's real security. */
@CohortsTest
class SigningControllerTests {

    @Autowired private WebApplicationContext application;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Participants participants;
    @Autowired private AttendanceDesk desk;
    @Autowired private Attendance attendance;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private MockMvc web;
    private PersonId ines = new PersonId(UUID.randomUUID());
    private HalfDay morning;
    private ShownCode shown;
    private String page;
    private final String email = "p-" + UUID.randomUUID() + "@exemple.fr";

    @BeforeEach
    void anOpenSheet() {
        web =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        ines = people.facilitator();
        Cohort cohort =
                cohorts.create(
                        ines,
                        new NewCohort(
                                "deux-jours",
                                clock.instant().atZone(HalfDay.ZONE).toLocalDate().plusDays(7),
                                Set.of(),
                                TestCohorts.details("Coopérer", 9)));
        cohorts.open(ines, cohort.id());
        participants.invite(
                ines, cohort.id(), List.of(TestCohorts.invitee(email)), Participant.Origin.HAND);
        participants
                .list(ines, cohort.id(), Participants.Filter.ALL, 0, 9)
                .forEach(p -> participants.enrol(ines, p.id()));
        morning = halfDays.of(ines, cohort.id()).getFirst();
        clock.advance(Duration.between(clock.instant(), morning.startsAt().toInstant()));
        desk.open(ines, morning.id());
        shown = desk.code(ines, morning.id());
        page = "/e/" + TestSheets.shortId(shown);
    }

    private String body(UUID id, String code) {
        Instant now = clock.instant();
        return """
        {"id":"%s","code":"%s","email":"%s","name":"Amina Roux","drawing":"","signedAt":"%s","sentAt":"%s"}\
        """
                .formatted(id, code, email, now, now);
    }

    private MockHttpServletResponse send(String json) throws Exception {
        return ask(
                post(page + "/signatures")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .header("X-Ramure", "1")
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void opensToAnybodyWithoutSessionUnderAStrictPolicy() throws Exception {
        var result = web.perform(get(page).header("Accept-Language", "fr")).andReturn();
        MockHttpServletResponse response = result.getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(text(response)).contains("Coopérer", "Code affiché dans la salle");
        assertThat(text(response)).doesNotContain("Amina", "<script>", "style=");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(response.getCookies()).isEmpty();
        assertThat(response.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(text(ask(get(page + "?lang=en")))).contains("Code shown in the room");
        assertThat(ask(get("/e/zzzzzzzz")).getStatus()).isEqualTo(404);
    }

    @Test
    void servesItsWorkerFromItsOwnScope() throws Exception {
        MockHttpServletResponse worker = ask(get("/e/service.js"));

        assertThat(worker.getStatus()).isEqualTo(200);
        assertThat(worker.getContentType()).startsWith("text/javascript");
        assertThat(text(worker)).contains("ramure-emargement");
    }

    @Test
    void keepsOneOfTwoSendingsOfTheSame() throws Exception {
        UUID id = UUID.randomUUID();

        MockHttpServletResponse first = send(body(id, shown.code()));
        MockHttpServletResponse second = send(body(id, shown.code()));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(text(first)).contains("C’est signé : Amina Roux, reçu à 09:00.");
        assertThat(text(second)).isEqualTo(text(first));
        assertThat(attendance.sheet(ines, morning.id()).signed()).isEqualTo(1);
        assertThat(attendance.sheet(ines, morning.id()).records().getFirst().events()).hasSize(1);
    }

    @Test
    void refusesWhatDoesNotComeFromOurPage() throws Exception {
        MockHttpServletRequestBuilder bare =
                post(page + "/signatures")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(UUID.randomUUID(), shown.code()));

        assertThat(ask(bare).getStatus()).isEqualTo(403);
        assertThat(
                        ask(bare.header("X-Ramure", "1").header("Sec-Fetch-Site", "cross-site"))
                                .getStatus())
                .isEqualTo(403);
        assertThat(attendance.sheet(ines, morning.id()).signed()).isZero();
    }

    @Test
    void saysWhatIsWrongAndSlowsDownWhoGuesses() throws Exception {
        MockHttpServletResponse wrong = send(body(UUID.randomUUID(), "AAAAAA"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("Ce code n’est pas celui de la salle");
        assertThat(send("{").getStatus()).isEqualTo(400);
        assertThat(send("{\"name\":\"" + "x".repeat(400_000) + "\"}").getStatus()).isEqualTo(400);

        int last = 0;
        for (int i = 0; i < 40; i++) {
            last = send(body(UUID.randomUUID(), "AAAAAA")).getStatus();
        }
        assertThat(last).isEqualTo(429);
        clock.advance(Duration.ofMinutes(1));
        shown = desk.code(ines, morning.id());
        assertThat(send(body(UUID.randomUUID(), shown.code())).getStatus()).isEqualTo(200);
    }
}
