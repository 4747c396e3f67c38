package org.ramure.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.assessment.Entries;
import org.ramure.assessment.exercise.ExerciseContent;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.learning.Enrolments;
import org.ramure.people.Guests;
import org.ramure.people.PersonId;
import org.ramure.people.SignIn;
import org.ramure.shared.Language;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Saving over plain HTTP, through the whole security chain and the real content. */
@WholeApplicationTest
@AutoConfigureMockMvc
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:entrycontroller;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE")
class EntryControllerTests {

    private static final String PATHWAY = "alliances-et-territoires";
    private static final Pattern LINK = Pattern.compile("/connexion/lien/([A-Za-z0-9_-]+)");

    @Autowired private MockMvc http;
    @Autowired private Catalogue catalogue;
    @Autowired private Guests guests;
    @Autowired private Enrolments enrolments;
    @Autowired private Entries entries;
    @Autowired private SignIn signIn;
    @Autowired private JdbcTemplate jdbc;

    private Guests.NewGuest guest;
    private Activity open;
    private String field;

    @BeforeEach
    void aGuestHasBegun() {
        guest = newGuest();
        open = exerciseOf("q1-quoi-pourquoi");
        field = textFieldOf(open);
    }

    private Guests.NewGuest newGuest() {
        var one = guests.welcome(Language.FR);
        enrolments.enrol(one.id(), pathway().id(), "12h");
        return one;
    }

    /** Signs a new person in by the link they receive. */
    private PersonId newAccount() {
        String email = UUID.randomUUID() + "@example.org";
        signIn.requestLink(new SignIn.LinkRequest(email, "203.0.113.9", Language.FR, "/"));
        String letter =
                jdbc.queryForObject(
                        "SELECT body FROM mail_message WHERE recipient = ?", String.class, email);
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return signIn.byLink(link.group(1), new SignIn.Newcomer("Camille", "Martin", email))
                .account()
                .id();
    }

    private Pathway pathway() {
        return catalogue.pathway(PATHWAY).orElseThrow();
    }

    private Activity exerciseOf(String module) {
        return pathway().itinerary("12h").orElseThrow().steps().stream()
                .filter(step -> step.module().slug().equals(module))
                .map(Itinerary.Step::activity)
                .filter(a -> a.type().equals("exercise"))
                .findFirst()
                .orElseThrow();
    }

    private static String textFieldOf(Activity activity) {
        return activity.content(Language.FR, ExerciseContent.class).fields().stream()
                .filter(f -> f.kind() == ExerciseContent.Kind.TEXT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MockHttpServletRequestBuilder sending(Activity to, String key, Map<String, ?> body) {
        return put("/saisies/{pathway}/{activity}/{key}", PATHWAY, to.id(), key)
                .header("X-Ramure", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(MediaType.APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body));
    }

    private MockHttpServletRequestBuilder byGuest(String value, long base) {
        return sending(open, field, Map.of("value", value, "base", base)).cookie(cookie(guest));
    }

    private static Cookie cookie(Guests.NewGuest someone) {
        return new Cookie("ramure-visite", someone.token());
    }

    private Map<String, String> textsOf(PersonId person) {
        return entries.textsOf(person, open.id());
    }

    @Test
    void savesForAGuestAndSaysWhichVersionStands() throws Exception {
        http.perform(byGuest("Un banc", 0))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.savedAt").isNotEmpty())
                .andExpect(content().string(Matchers.not(Matchers.containsString("Un banc"))));
        http.perform(byGuest("Deux bancs", 1)).andExpect(jsonPath("$.version").value(2));
        assertThat(textsOf(guest.id())).containsEntry(field, "Deux bancs");
    }

    @Test
    void savesForAnAccount() throws Exception {
        PersonId account = newAccount();
        enrolments.enrol(account, pathway().id(), "12h");
        http.perform(
                        sending(open, field, Map.of("value", "Le mien", "base", 0))
                                .with(user(account.toString())))
                .andExpect(status().isOk());
        assertThat(textsOf(account)).containsEntry(field, "Le mien");
        assertThat(textsOf(guest.id())).isEmpty();
    }

    @Test
    void answersAConflictWithWhatStands() throws Exception {
        http.perform(byGuest("Un banc", 0));
        http.perform(byGuest("Deux bancs", 0))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.value").value("Un banc"))
                .andExpect(jsonPath("$.version").value(1));
        assertThat(textsOf(guest.id())).containsEntry(field, "Un banc");
    }

    @Test
    void eachPersonWritesTheirOwn() throws Exception {
        var other = newGuest();
        http.perform(byGuest("À moi", 0));
        http.perform(
                        sending(open, field, Map.of("value", "À elle", "base", 0))
                                .cookie(cookie(other)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        assertThat(textsOf(guest.id())).containsEntry(field, "À moi");
        assertThat(textsOf(other.id())).containsEntry(field, "À elle");
    }

    @Test
    void aPageOfAnotherPersonSavesNothing() throws Exception {
        var other = newGuest();
        var body = Map.of("value", "De l’autre", "base", 0, "owner", Entries.ownerMark(other.id()));
        http.perform(sending(open, field, body).cookie(cookie(guest)))
                .andExpect(status().isUnauthorized());
        assertThat(textsOf(guest.id())).isEmpty();
        assertThat(textsOf(other.id())).isEmpty();
        http.perform(sending(open, field, body).cookie(cookie(other))).andExpect(status().isOk());
    }

    @Test
    void nobodyIsAskedToSignIn() throws Exception {
        http.perform(sending(open, field, Map.of("value", "x", "base", 0)))
                .andExpect(status().isUnauthorized());
        http.perform(
                        sending(open, field, Map.of("value", "x", "base", 0))
                                .cookie(new Cookie("ramure-visite", "made-up")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void onlyOurOwnPagesMayWrite() throws Exception {
        http.perform(bare().header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isForbidden());
        http.perform(bare().header("X-Ramure", "1").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        http.perform(bare().header("X-Ramure", "1").header("Origin", "https://example.org"))
                .andExpect(status().isForbidden());
        assertThat(textsOf(guest.id())).isEmpty();
    }

    private MockHttpServletRequestBuilder bare() {
        return put("/saisies/{pathway}/{activity}/{key}", PATHWAY, open.id(), field)
                .cookie(cookie(guest))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"value\":\"x\",\"base\":0}");
    }

    @Test
    void saysInThePersonsLanguageWhyAValueCannotBeTaken() throws Exception {
        String tooLong = "é".repeat(20_001);
        http.perform(byGuest(tooLong, 0).locale(Locale.FRENCH))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.message").value(Matchers.containsString("dépasse")));
        http.perform(byGuest(tooLong, 0).locale(Locale.ENGLISH))
                .andExpect(jsonPath("$.message").value(Matchers.containsString("exceeds")));
        http.perform(
                        sending(open, "vanished", Map.of("value", "x", "base", 0))
                                .cookie(cookie(guest)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void readsNothingThatNobodyTypes() throws Exception {
        http.perform(byGuest("é".repeat(600_000), 0)).andExpect(status().isContentTooLarge());
        http.perform(byGuest("x", 0).content("{broken")).andExpect(status().isBadRequest());
    }

    @Test
    void opensOnlyWhatThePersonMayOpen() throws Exception {
        Activity closed = exerciseOf("q2-quelles-formes");
        http.perform(
                        sending(closed, textFieldOf(closed), Map.of("value", "x", "base", 0))
                                .cookie(cookie(guest)))
                .andExpect(status().isNotFound());
        var stranger = guests.welcome(Language.FR);
        http.perform(sending(open, field, Map.of("value", "x", "base", 0)).cookie(cookie(stranger)))
                .andExpect(status().isNotFound());
        var text =
                new ActivityId(
                        pathway()
                                .itinerary("2h")
                                .orElseThrow()
                                .steps()
                                .getFirst()
                                .activity()
                                .id()
                                .value());
        http.perform(
                        put("/saisies/{p}/{a}/{k}", PATHWAY, text, "x")
                                .header("X-Ramure", "1")
                                .header("Sec-Fetch-Site", "same-origin")
                                .cookie(cookie(guest))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"value\":\"x\",\"base\":0}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aPersonWhoGoesToAShorterLengthStillSavesWhatTheyWereWriting() throws Exception {
        enrolments.enrol(guest.id(), pathway().id(), "2h");
        http.perform(byGuest("Un banc", 0)).andExpect(status().isOk());
    }
}
