package org.ramure.cohorts.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.CohortsTest;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@CohortsTest
class LettersControllerTests {

    @Autowired private WebApplicationContext application;
    @Autowired private Reading reading;
    @Autowired private TestPeople people;
    @Autowired private JdbcTemplate sql;
    @Autowired private HandClock clock;

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();
    private PersonId amina = new PersonId(UUID.randomUUID());
    private String path = "";

    @BeforeEach
    void aReader() {
        web = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
        clock.advance(Duration.ofMinutes(2)); // buckets fill again
        String email = "amina-" + UUID.randomUUID() + "@exemple.fr";
        amina = people.learner(email);
        reading.choose(amina, Rhythm.DAILY);
        path =
                "/lettres/"
                        + sql.queryForObject(
                                "SELECT token FROM cohorts_news_reader WHERE email = ?",
                                String.class,
                                email);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.locale(Locale.FRENCH)).andReturn().getResponse();
    }

    @Test
    void unsubscribesInOneClickWithoutAnAccountOrAPage() throws Exception {
        MockHttpServletResponse done = ask(post(path).param("List-Unsubscribe", "One-Click"));

        assertThat(done.getStatus()).isEqualTo(200);
        assertThat(done.getHeader("Set-Cookie")).isNull();
        assertThat(reading.rhythm(amina)).isEqualTo(Rhythm.NEVER);
    }

    @Test
    void changesNothingWhenTheLinkIsOnlyOpened() throws Exception {
        MockHttpServletResponse page = ask(get(path));

        assertThat(page.getContentAsString())
                .contains("value=\"DAILY\" checked")
                .contains("method=\"post\"")
                .contains("Jamais");
        assertThat(reading.rhythm(amina)).isEqualTo(Rhythm.DAILY);
        ask(post(path).param("rythme", "WEEKLY"));
        assertThat(reading.rhythm(amina)).isEqualTo(Rhythm.WEEKLY);
        assertThat(ask(post(path).param("rythme", "n’importe quoi")).getStatus()).isEqualTo(200);
        assertThat(reading.rhythm(amina)).isEqualTo(Rhythm.WEEKLY);
    }

    @Test
    void saysThatAnUnknownLinkIsNoLongerValid() throws Exception {
        assertThat(ask(get("/lettres/inconnu")).getStatus()).isEqualTo(404);
        assertThat(ask(post("/lettres/inconnu").param("rythme", "NEVER")).getStatus())
                .isEqualTo(404);
    }
}
