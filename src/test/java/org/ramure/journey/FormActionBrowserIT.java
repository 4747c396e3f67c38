package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
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
 * The facilitator has no mouse: all is done with the keyboard.
 */
@WholeApplicationTest
@Import(FormActionBrowserIT.Hands.class)
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "ramure.issuer.name=Maison d'essai",
            "ramure.issuer.contact=contact@exemple.fr",
            "ramure.issuer.declaration=53 35 00000 35",
            "ramure.issuer.city=Rennes",
            "ramure.issuer.signatory=Inès Marchetti",
            "ramure.issuer.disability-contact=referente@exemple.fr",
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
    void fromTheTemplateToTheProofs() throws IOException {
        prepare();
        invite();
        GIVEN.forEach(this::arrive);
        people.forEach(one -> one.fillIn("Avant la session"));
        halfDay("Partir du besoin", FIRST, LocalTime.of(9, 5), true);
        halfDay("Trouver l’objectif commun", FIRST, LocalTime.of(13, 50), false);
        halfDay("Se donner des règles", FIRST.plusDays(1), LocalTime.of(9, 5), false);
        halfDay("Piloter, prouver", FIRST.plusDays(1), LocalTime.of(13, 50), false);
        at(FIRST.plusDays(1), LocalTime.of(17, 30));
        people.forEach(one -> one.fillIn("À la fin des deux jours"));
        people.forEach(Attendant::handIn);
        GIVEN.forEach(this::answer);
        people.getFirst().readsTheAnswer();
        at(FIRST.plusDays(2), LocalTime.of(9, 0));
        attest();
        at(FIRST.plusDays(10), LocalTime.of(9, 0));
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
        desk = new Screen(page, server(), new Keyboard(page));
        signInAs(desk, "facilitatrice@demo.ramure.test");
        desk.open("/groupes/nouveau");
        desk.arriveAt("Préparer une session");
        desk.press(desk.link("Coopérer efficacement : deux jours sur son propre cas"));
        desk.arriveAt("Coopérer efficacement : deux jours sur son propre cas");
        Locator first = page.locator("vaadin-date-picker input").first();
        desk.write(first, "16/03/2027");
        first.press("Enter");
        desk.write(page.getByLabel("Lieu"), "Salle des fêtes");
        desk.press(
                page.locator("vaadin-details-summary")
                        .filter(
                                new Locator.FilterOptions()
                                        .setHasText("Cadre, territoire et langue")));
        desk.takeOption(
                page.locator("vaadin-select")
                        .filter(new Locator.FilterOptions().setHasText("Cadre"))
                        .first(),
                "Organisme de formation déclaré");
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
            desk.page().locator("main h1").first().waitFor();
        }
    }

    private static void signInAs(Screen screen, String address) {
        screen.open("/connexion");
        screen.press(
                screen.page()
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(address))
                        .locator("vaadin-button"));
        screen.page().waitForURL(url -> !url.contains("/connexion"));
    }

    private void invite() {
        openDesk(group + "?partie=inviter");
        Page page = desk.page();
        desk.write(
                page.getByLabel("Ou collez les lignes ici"),
                String.join(
                        "\n",
                        GIVEN.stream().map(g -> Attendant.email(g) + ";" + g + ";Essai").toList()));
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
        desk.press(
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(Pattern.compile(title)))
                        .first());
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
        if (oneWithoutNetwork) {
            settleTheDoubt(people.getLast());
        }
        desk.press(desk.button("Contresigner"));
        page.getByText("Contresigné par").first().waitFor();
        desk.checkAccessibility();
    }

    /**
     * Where the service worker sent the signature, it said the machine's time, months before the
     * test's: then the facilitator is asked to note how it was, and does.
     */
    private void settleTheDoubt(Attendant one) {
        Page page = desk.page();
        page.reload();
        page.getByText("6 sur 6 ont signé").first().waitFor();
        if (page.getByText("À vérifier").count() == 0) {
            return;
        }
        desk.press(
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile(one.name()))));
        desk.write(
                page.getByLabel("Raison").first(),
                "Présent dans la salle, le téléphone n’avait pas de réseau.");
        desk.press(desk.button("Noter"));
        page.getByText("À vérifier")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private void answer(String given) {
        openDesk(group + "/travaux");
        Page page = desk.page();
        desk.press(desk.link(given + " Essai"));
        page.getByText("voilà le besoin, dit par " + given).first().waitFor();
        for (Locator criterion : page.locator("vaadin-radio-group").all()) {
            desk.choose(criterion.locator("input").nth(1));
        }
        desk.write(
                page.getByLabel("Commentaire d’ensemble"),
                "Le besoin est concret : gardez ces mots.");
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

    private void papers() throws IOException {
        openDesk(group + "?partie=papiers");
        desk.checkAccessibility();
        desk.picture("formaction-papers");
        assertTheDossierIsComplete();
        Set<String> papers = parcel("Tous les papiers d’un coup");
        for (String kind : List.of("attestation-fin-formation", "certificat-realisation")) {
            assertThat(papers).filteredOn(name -> name.startsWith(kind + "/")).hasSize(6);
        }
        assertThat(papers).filteredOn(name -> name.startsWith("emargement/")).hasSize(4);
        Set<String> proofs = parcel("Dossier de preuves");
        assertThat(proofs)
                .contains(
                        "index.html",
                        "empreintes.sha256",
                        "journal-de-presence.csv",
                        "questionnaires/reponses-a-chaud.csv");
    }

    /** Nothing is said to be missing for an audit. */
    private void assertTheDossierIsComplete() {
        desk.page().getByText("Avant un audit").first().waitFor();
        assertThat(desk.page().locator(".papers-missing li").allInnerTexts()).isEmpty();
    }

    /** Asks for a parcel of papers and returns the names of the files in it. */
    private Set<String> parcel(String title) throws IOException {
        Page page = desk.page();
        Locator card =
                page.locator(".papers-parcel")
                        .filter(new Locator.FilterOptions().setHasText(title));
        desk.press(card.locator("vaadin-button").first());
        Locator link = card.getByRole(AriaRole.LINK);
        link.waitFor();
        Download download = page.waitForDownload(() -> desk.press(link));
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            zip.stream().forEach(entry -> names.add(entry.getName()));
        }
        return names;
    }

    private void nobodyElseSeesIt() {
        String elsewhere = "00000000-0000-7000-8000-0000000000aa";
        String other = "apprenante@demo.ramure.test";
        jdbc.update(
                "INSERT INTO cohorts_organisation (id, name, created_at) VALUES (?, 'Ailleurs', ?)",
                elsewhere,
                Timestamp.from(clock.instant()));
        jdbc.update(
                "INSERT INTO cohorts_membership SELECT id, CAST(? AS UUID) FROM people_person WHERE email = ?",
                elsewhere,
                other);
        jdbc.update(
                "INSERT INTO people_role SELECT id, 'FACILITATOR' FROM people_person WHERE email = ?",
                other);
        try (BrowserContext browser = Browser.newPerson(1280, 900)) {
            Page page = browser.newPage();
            Screen theirs = new Screen(page, server(), new Hand.Mouse(page));
            signInAs(theirs, other);
            theirs.open("/groupes");
            theirs.arriveAt("Mes groupes");
            assertThat(theirs.says("Salle des fêtes")).isFalse();
            for (String path :
                    List.of("", "/avancement", "/travaux", "/emargement", "?partie=papiers")) {
                theirs.open(group + path);
                page.locator("main h1").first().waitFor();
                assertThat(page.locator("main").innerText())
                        .as(path)
                        .doesNotContain("Amina", "Salle des fêtes");
            }
        }
    }
}
