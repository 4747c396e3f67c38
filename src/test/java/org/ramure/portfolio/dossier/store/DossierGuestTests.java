package org.ramure.portfolio.dossier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.Frame;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.HandClock;
import org.ramure.cohorts.TestPeople;
import org.ramure.cohorts.papers.TrainingInARoom;
import org.ramure.cohorts.papers.TrainingInARoom.Room;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierDoor;
import org.ramure.portfolio.dossier.DossierGuests;
import org.ramure.portfolio.dossier.DossierGuests.Guest;
import org.ramure.portfolio.dossier.DossierGuests.Invited;
import org.ramure.portfolio.dossier.DossierGuests.Opening;
import org.ramure.portfolio.dossier.DossierGuests.Readers;
import org.ramure.portfolio.dossier.DossierTest;
import org.ramure.portfolio.dossier.DossierVisit;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.dossier.Dossiers.Form;
import org.ramure.portfolio.dossier.GivenDossiers;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A member of the jury reads one dossier by letter and code, and nobody else does by it. */
@DossierTest
class DossierGuestTests {

    @Autowired private Dossiers dossiers;
    @Autowired private DossierGuests guests;
    @Autowired private DossierDoor door;
    @Autowired private GivenDossiers given;
    @Autowired private DossierWork work;
    @Autowired private DossierData data;
    @Autowired private TrainingInARoom training;
    @Autowired private TestPeople people;
    @Autowired private HandClock clock;
    @Autowired private JdbcTemplate database;
    @Autowired private TransactionTemplate transaction;
    @Autowired private WebApplicationContext web;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Room room;

    private UUID dossier = UUID.randomUUID();
    private String email = "";

    @BeforeEach
    void aDossier() throws Exception {
        room = training.open(Frame.LIBRE, 2);
        training.hold(room);
        dossiers.make(amina(), room.cohort().id());
        work.rest();
        dossier = last().id();
        email = "jury-" + UUID.randomUUID() + "@exemple.fr";
    }

    private PersonId amina() {
        return room.learners().getFirst();
    }

    private Dossier last() {
        return dossiers.made(amina(), room.cohort().id()).getFirst();
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(clock.instant(), HalfDay.ZONE).plusDays(days);
    }

    private Guest guest(int days) {
        return new Guest("Claire Le Goff", email, Language.FR, in(days));
    }

    private static String client() {
        return UUID.randomUUID().toString();
    }

    private String letter() {
        return database.queryForList(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY id",
                        String.class,
                        email)
                .getLast();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private String invited(int days) {
        guests.invite(amina(), dossier, guest(days));
        return found("/dossier-confie/([A-Za-z0-9_-]{43})", letter());
    }

    private DossierVisit enter(String token) {
        door.sendCode(token, client());
        return door.confirm(token, found("\\b(\\d{6})\\b", letter()), client());
    }

    private Readers readers() {
        return guests.readers(amina(), room.cohort().id()).getOrDefault(dossier, Readers.NONE);
    }

    private static void refused(String key, Runnable what) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(what::run)
                .satisfies(no -> assertThat(no.messageKey()).isEqualTo(key));
    }

    @Test
    void opensByLetterAndCodeAndTheLearnerSeesThatItWasOpened() {
        String token = invited(5);
        assertThat(letter()).contains("Claire Le Goff").doesNotContain("SHA");
        assertThat(door.look(token, client()).orElseThrow().initials()).isEqualTo("C. G.");

        DossierVisit visit = enter(token);

        assertThat(door.inside(token, visit).orElseThrow().session())
                .isEqualTo(room.cohort().title());
        assertThat(door.open(visit, Form.PDF).orElseThrow().name()).endsWith(".pdf");
        assertThat(door.open(visit, Form.ZIP)).isPresent();
        assertThat(readers().openings())
                .extracting(Opening::name, Opening::form)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Claire Le Goff", Form.PDF),
                        org.assertj.core.groups.Tuple.tuple("Claire Le Goff", Form.ZIP));
        assertThat(readers().guests()).extracting(Invited::email).containsExactly(email);
    }

    @Test
    void showsNothingBehindAForwardedLink() {
        String token = invited(5);
        DossierVisit visit = enter(token);

        var stranger = new DossierVisit(visit.guest(), "x".repeat(43));
        assertThat(door.inside(token, stranger)).isEmpty();
        assertThat(door.open(stranger, Form.PDF)).isEmpty();
        refused("portfolio.guests.codeOver", () -> door.confirm(token, "000000", client()));
        assertThat(door.look("x".repeat(43), client())).isEmpty();
        assertThat(readers().openings()).isEmpty();
    }

    @Test
    void countsWrongCodesAndThenTakesNone() {
        String token = invited(5);
        door.sendCode(token, client());
        String code = found("\\b(\\d{6})\\b", letter());
        String wrong = code.equals("123456") ? "654321" : "123456";
        for (int i = 0; i < 5; i++) {
            refused("portfolio.guests.codeWrong", () -> door.confirm(token, wrong, client()));
        }
        refused("portfolio.guests.codeOver", () -> door.confirm(token, code, client()));
    }

    @Test
    void endsOnItsDayAndWhenItIsTakenBackAndWithTheDossier() {
        String token = invited(2);
        DossierVisit visit = enter(token);
        clock.set(in(2).atTime(23, 59).atZone(HalfDay.ZONE).toInstant());
        assertThat(door.open(visit, Form.PDF)).as("through the last day, in Paris").isPresent();
        clock.advance(Duration.ofMinutes(2));
        assertThat(door.open(visit, Form.PDF)).isEmpty();
        assertThat(door.look(token, client())).isEmpty();
        refused("portfolio.guests.over", () -> door.sendCode(token, client()));

        String again = invited(2);
        DossierVisit second = enter(again);
        UUID id = readers().guests().getLast().id();
        refused("cohorts.unknown", () -> guests.takeBack(room.facilitator(), id));
        guests.takeBack(amina(), id);
        assertThat(door.open(second, Form.PDF)).isEmpty();
        assertThat(door.inside(again, second)).isEmpty();

        DossierVisit third = enter(invited(2));
        dossiers.delete(amina(), dossier);
        assertThat(door.open(third, Form.PDF)).isEmpty();
        assertThat(
                        database.queryForObject(
                                "SELECT count(*) FROM portfolio_dossier_guest WHERE dossier_id = ?",
                                Long.class,
                                dossier))
                .isZero();
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        String first = invited(2);
        DossierVisit visit = enter(first);
        String second = invited(9);

        assertThat(door.open(visit, Form.PDF)).isEmpty();
        assertThat(door.look(first, client())).isEmpty();
        assertThat(door.look(second, client())).isPresent();
        assertThat(readers().guests()).extracting(Invited::until).containsExactly(in(9));
    }

    @Test
    void refusesWhatCannotBe() {
        refused("portfolio.dossier.give.range", () -> guests.invite(amina(), dossier, guest(-1)));
        refused(
                "people.email.invalid",
                () -> guests.invite(amina(), dossier, new Guest("C", "rien", Language.FR, in(1))));
        refused(
                "portfolio.dossier.guest.name.wrong",
                () -> guests.invite(amina(), dossier, new Guest(" ", email, Language.FR, in(1))));
    }

    @Test
    void isTheLearnersAlone() {
        UUID id = new UUID(0, 0);
        invited(5);
        for (PersonId stranger :
                List.of(
                        room.learners().getLast(),
                        room.facilitator(),
                        training.open(Frame.LIBRE, 1).facilitator(),
                        people.administrator(),
                        new PersonId(UUID.randomUUID()))) {
            refused("cohorts.unknown", () -> guests.invite(stranger, dossier, guest(2)));
            refused("cohorts.unknown", () -> guests.takeBack(stranger, id));
            assertThat(guests.readers(stranger, room.cohort().id())).isEmpty();
        }
    }

    @Test
    void opensOneDossierAndNoOther() throws Exception {
        String token = invited(5);
        DossierVisit visit = enter(token);
        clock.advance(Duration.ofMinutes(1));
        dossiers.make(amina(), room.cohort().id());
        work.rest();
        UUID other = last().id();
        guests.invite(
                amina(),
                other,
                new Guest(
                        "Paul Roy", "p-" + UUID.randomUUID() + "@exemple.fr", Language.FR, in(3)));
        UUID paul =
                guests.readers(amina(), room.cohort().id())
                        .getOrDefault(other, Readers.NONE)
                        .guests()
                        .getFirst()
                        .id();

        assertThat(door.open(new DossierVisit(paul, visit.pass()), Form.PDF)).isEmpty();
    }

    private int status(String path, HttpSession session) throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup(web).build();
        return http.perform(get(path).session((MockHttpSession) session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void givesTheFileToTheBrowserThatEnteredAndToNoOther() throws Exception {
        DossierVisit visit = enter(invited(5));
        String path = "/dossiers-invites/" + visit.guest();
        var mine = new MockHttpSession();
        mine.setAttribute(DossierVisit.name(visit.guest()), visit);

        assertThat(status(path + ".pdf", mine)).isEqualTo(200);
        assertThat(status(path + ".zip", mine)).isEqualTo(200);
        assertThat(status(path + ".pdf", new MockHttpSession())).isEqualTo(404);
        assertThat(status("/dossiers-invites/" + dossier + ".pdf", mine)).isEqualTo(404);
        var forged = new MockHttpSession();
        forged.setAttribute(
                DossierVisit.name(visit.guest()), new DossierVisit(visit.guest(), "devine"));
        assertThat(status(path + ".zip", forged)).isEqualTo(404);
    }

    @Test
    void keepsWhoOpenedWithAnAccountAndForgetsThemWithIt() {
        PersonId juror = people.learner(email);
        dossiers.give(amina(), dossier, email, in(3));
        assertThat(given.open(juror, dossier, Form.PDF)).isPresent();
        assertThat(dossiers.open(amina(), dossier, Form.PDF)).isPresent();
        assertThat(readers().openings()).hasSize(1);
        assertThat(readers().openings().getFirst().name()).isNotBlank();

        transaction.executeWithoutResult(status -> data.erase(juror));

        assertThat(readers().openings()).extracting(Opening::name).containsExactly("");
    }

    @Test
    void isInTheExportOfTheLearner() {
        enter(invited(5));
        Map<String, Object> mine = data.export(amina());
        assertThat(String.valueOf(mine.get("guests"))).contains(email).doesNotContain("token");
    }
}
