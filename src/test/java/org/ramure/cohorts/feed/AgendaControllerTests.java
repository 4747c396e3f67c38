package org.ramure.cohorts.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.Cohorts;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HalfDays;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.Sessions;
import org.ramure.cohorts.Sessions.Visitor;
import org.ramure.cohorts.TestCohorts;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@CohortsTest
class AgendaControllerTests {

    @Autowired private WebApplicationContext application;
    @Autowired private Agendas agendas;
    @Autowired private Cohorts cohorts;
    @Autowired private HalfDays halfDays;
    @Autowired private Sessions sessions;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();
    private PersonId ines = new PersonId(UUID.randomUUID());
    private String path = "";

    @BeforeEach
    void aFeed() {
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        clock.advance(Duration.ofMinutes(2)); // buckets fill again
        ines = people.facilitator();
        PersonId amina = people.learner("amina-" + UUID.randomUUID() + "@exemple.fr");
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(10));
        cohorts.open(ines, cohort.id());
        sessions.register(Visitor.of(Optional.of(amina)), cohort.slug(), TestCohorts.invitee(""));
        path = URI.create(agendas.renew(amina)).getPath();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void givesTheFeedWithoutASessionAndNothingWhereNothingChanged() throws Exception {
        MockHttpServletResponse first = ask(get(path));
        String tag = String.valueOf(first.getHeader("ETag"));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(first.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(first.getContentAsString()).startsWith("BEGIN:VCALENDAR");
        assertThat(first.getHeader("Last-Modified")).isNotNull();
        assertThat(first.getHeader("Set-Cookie")).isNull();
        MockHttpServletResponse again = ask(get(path).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();
    }

    @Test
    void answersUnknownAndRevokedAddressesAlike() throws Exception {
        MockHttpServletResponse unknown = ask(get("/agenda/" + "x".repeat(43) + ".ics"));
        PersonId one = people.learner("un-" + UUID.randomUUID() + "@exemple.fr");
        String former = URI.create(agendas.renew(one)).getPath();
        agendas.revoke(one);
        MockHttpServletResponse revoked = ask(get(former));

        assertThat(unknown.getStatus()).isEqualTo(404);
        assertThat(revoked.getStatus()).isEqualTo(404);
        assertThat(revoked.getContentAsString()).isEqualTo(unknown.getContentAsString());
        assertThat(revoked.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
    }

    @Test
    void asksWhoeverGuessesToWait() throws Exception {
        int status = 0;
        for (int i = 0; i < 40 && status != 429; i++) {
            status =
                    ask(get("/agenda/" + UUID.randomUUID() + ".ics")
                                    .with(request -> {
                                        request.setRemoteAddr("203.0.113.9");
                                        return request;
                                    }))
                            .getStatus();
        }

        assertThat(status).isEqualTo(429);
        assertThat(ask(get(path)).getStatus()).isEqualTo(200);
    }

    @Test
    void givesOneHalfDayToAnyoneWhoMaySeeThePage() throws Exception {
        Cohort cohort = cohorts.create(ines, TestCohorts.twoDays(10));
        String address =
                "/sessions/%s/agenda/%s.ics"
                        .formatted(cohort.slug(), halfDays.of(ines, cohort.id()).getFirst().id());

        assertThat(ask(get(address)).getStatus()).isEqualTo(404);
        cohorts.open(ines, cohort.id());
        assertThat(ask(get(address)).getContentAsString()).contains("BEGIN:VEVENT");
    }
}
