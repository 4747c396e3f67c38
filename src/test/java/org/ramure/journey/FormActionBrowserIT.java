package org.ramure.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.cohorts.HandClock;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Two days of « coopérer efficacement », as its facilitator lives them: from the template, with six
 * people on phones, one of them without network while signing, to papers, attestations and proofs.
 */
@WholeApplicationTest
@Import(FormActionBrowserIT.Hands.class)
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:formaction;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class FormActionBrowserIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 16);
    private static final List<String> GIVEN =
            List.of("Amina", "Bruno", "Chloé", "David", "Elsa", "Farid");

    @LocalServerPort private int port;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private HandClock clock;

    private final List<Attendant> people = new ArrayList<>();
    private Screen desk;
    private String group = "";

    /** Time goes where the test says. */
    @TestConfiguration
    static class Hands {
        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.picture("formaction-last");
            desk.page().context().close();
        }
        people.forEach(Attendant::leave);
    }

    @Test
    void fromTheTemplateToTheProofs() {
        prepare();
        invite();
        GIVEN.forEach(this::arrive);
        halfDay("Partir du besoin", FIRST, LocalTime.of(9, 5), true);
        halfDay("Trouver l'objectif commun", FIRST, LocalTime.of(13, 50), false);
        halfDay("Se donner des règles", FIRST.plusDays(1), LocalTime.of(9, 5), false);
        halfDay("Piloter, prouver", FIRST.plusDays(1), LocalTime.of(13, 50), false);
        at(FIRST.plusDays(1), LocalTime.of(17, 30));
        people.forEach(Attendant::evaluate);
        people.forEach(Attendant::handIn);
        answer();
        people.getFirst().readsTheAnswer();
        at(FIRST.plusDays(2), LocalTime.of(9, 0));
        attest();
        papers();
        nobodyElseSeesIt();
        desk.assertAllWasAccessible();
        people.forEach(Attendant::assertAllWasAccessible);
    }

    private void at(LocalDate day, LocalTime time) {
        Instant now = day.atTime(time).atZone(PARIS).toInstant();
        clock.set(now);
        people.forEach(one -> one.time(now));
    }

    private String server() {
        return "http://localhost:" + port;
    }

    private void prepare() {
        clock.set(Instant.parse("2027-03-15T09:00:00Z"));
        Page page = Browser.newPerson(1280, 900).newPage();
        desk = new Screen(page, server(), new Hand.Mouse(page));
        signInAs(desk, "facilitatrice@demo.ramure.test");
        desk.open("/groupes/nouveau");
        desk.arriveAt("Préparer une session");
        desk.press(desk.link("Coopérer efficacement : deux jours sur son propre cas"));
        desk.arriveAt("Coopérer efficacement : deux jours sur son propre cas");
        Locator first = page.locator("vaadin-date-picker input").first();
        first.fill("16/03/2027");
        first.press("Enter");
        page.getByLabel("Lieu").fill("Salle des fêtes");
        desk.press(desk.button("Créer la session"));
        page.waitForURL(Pattern.compile(".*/groupes/cooperer.*"));
        group = page.url().substring(server().length()).replaceAll("\\?.*", "");
        desk.press(desk.button("Ouvrir la session"));
        page.getByText("La session est ouverte").first().waitFor();
        desk.checkAccessibility();
    }

    /** Opens a page of the facilitator's, who signs in again when it has been too long. */
    private void openDesk(String path) {
        desk.open(path);
        desk.page().locator("main h1").first().waitFor();
        if (desk.page().url().contains("/connexion")) {
            signInAs(desk, "facilitatrice@demo.ramure.test");
            desk.open(path);
        }
    }

    private static void signInAs(Screen screen, String address) {
        screen.open("/connexion");
        screen.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(address))
                .locator("vaadin-button")
                .click();
        screen.page().waitForURL(url -> !url.contains("/connexion"));
    }

    private void invite() {
        openDesk(group + "?partie=inviter");
        Page page = desk.page();
        page.getByLabel("Ou collez les lignes ici")
                .fill(
                        String.join(
                                "\n",
                                GIVEN.stream()
                                        .map(g -> Attendant.email(g) + ";" + g + ";Essai")
                                        .toList()));
        page.getByLabel("Ou collez les lignes ici").press("Tab");
        desk.press(desk.button("Vérifier la liste"));
        desk.press(desk.button("Inviter 6 personnes"));
        page.getByText("6 lettres sont parties").first().waitFor();
        desk.checkAccessibility();
    }

    private void arrive(String given) {
        Attendant one = new Attendant(given, server(), jdbc, group.replace("/groupes/", ""));
        people.add(one);
        one.time(clock.instant());
        one.accept();
        one.signIn();
    }

    private void halfDay(String title, LocalDate day, LocalTime time, boolean oneWithoutNetwork) {
        at(day, time);
        openDesk(group + "/emargement");
        Page page = desk.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(title)))
                .first()
                .click();
        desk.press(desk.button("Ouvrir l’émargement"));
        Locator code = page.locator(".attendance-code");
        code.waitFor();
        String address = page.locator(".attendance-address").innerText();
        String typed = code.innerText().replace(" ", "");
        String path = address.substring(address.indexOf("/e/"));
        for (Attendant one : people) {
            one.sign(path, typed, oneWithoutNetwork && one == people.getLast());
        }
        page.getByText("6 sur 6 ont signé").first().waitFor();
        desk.press(desk.button("Contresigner"));
        page.getByText("Contresigné par").first().waitFor();
        desk.checkAccessibility();
    }

    private void answer() {
        openDesk(group + "/travaux");
        Page page = desk.page();
        desk.press(desk.link("Amina Essai"));
        page.getByText("Le car ne passe plus").first().waitFor();
        for (Locator criterion : page.locator("vaadin-radio-group").all()) {
            criterion.locator("input").nth(1).check();
        }
        page.getByLabel("Commentaire d’ensemble").fill("Le besoin est concret : gardez ces mots.");
        page.getByLabel("Commentaire d’ensemble").press("Tab");
        page.getByText("Brouillon enregistré").first().waitFor();
        desk.press(desk.button("Envoyer le retour"));
        page.getByText("Le retour est parti").first().waitFor();
        desk.checkAccessibility();
    }

    private void attest() {
        openDesk(group + "?partie=attestations");
        Page page = desk.page();
        desk.press(desk.button("Délivrer 6 attestations"));
        page.waitForCondition(
                () -> page.getByText("Délivrée et envoyée.").count() == people.size());
        desk.checkAccessibility();
        people.forEach(Attendant::verifiesTheAttestation);
    }

    private void papers() {
        // filled in with the papers' own page
    }

    private void nobodyElseSeesIt() {
        jdbc.update(
                "INSERT INTO cohorts_organisation (id, name, created_at) VALUES (?, 'Ailleurs', ?)",
                "00000000-0000-7000-8000-0000000000aa",
                java.sql.Timestamp.from(clock.instant()));
    }
}
