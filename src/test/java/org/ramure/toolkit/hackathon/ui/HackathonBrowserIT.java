package org.ramure.toolkit.hackathon.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.RamureApplication;
import org.ramure.assessment.Entries.Typed;
import org.ramure.people.PersonId;
import org.ramure.shared.Language;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.ramure.toolkit.hackathon.Hackathon;
import org.ramure.toolkit.hackathon.HackathonPeople;
import org.ramure.toolkit.hackathon.HackathonTeams;
import org.ramure.toolkit.hackathon.HackathonTerms;
import org.ramure.toolkit.hackathon.HackathonVisitor.Someone;
import org.ramure.toolkit.hackathon.Hackathons;
import org.ramure.toolkit.hackathon.JuryDesk;
import org.ramure.toolkit.hackathon.JuryFields;
import org.ramure.toolkit.hackathon.Part;
import org.ramure.toolkit.hackathon.Team;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A team of three and a jury of four run a hackathon to its ranking. In browsers and by keyboard:
 * the organiser, one of the team on a phone, a member of the jury with an account and one with a
 * letter; the others do the same without a browser.
 */
@WholeApplicationTest
@ContextConfiguration(classes = RamureApplication.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hackathon-it-${random.uuid};MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "ramure.demo=true"
        })
class HackathonBrowserIT {

    private static final Pattern LINK = Pattern.compile("/jury/([A-Za-z0-9_-]{43})");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final String GUEST = "nadia@exemple.fr";

    @LocalServerPort int port;
    @Autowired Hackathons hackathons;
    @Autowired HackathonPeople guests;
    @Autowired HackathonTeams teams;
    @Autowired JuryDesk desk;
    @Autowired JdbcTemplate database;

    private final List<BrowserContext> open = new ArrayList<>();

    @AfterEach
    void leave() {
        open.forEach(BrowserContext::close);
    }

    @Test
    void aTeamOfThreeAndAJuryOfFourRunAHackathonToItsRanking() {
        PersonId ines = withEmail("facilitatrice@demo.ramure.test");
        Hackathon hackathon = begun(ines);
        String page = "/hackathons/" + hackathon.slug();
        Page organiser = signedIn("Essayer comme Inès", 1280);
        invite(organiser, page);
        List<PersonId> two = accounts(hackathon, ines, Part.JURY);
        accounts(hackathon, ines, Part.PARTICIPANT);
        deal(organiser, page);

        Page phone = signedIn(0, 360);
        work(phone, page);
        Page author = signedIn(2, 1280);
        go(author, page + "/jury");
        markAll(author, List.of(4, 3));
        Page guest = guest();
        markAll(guest, List.of(3, 4));
        List<UUID> order = teams.all(ines, hackathon.id()).stream().map(Team::id).toList();
        for (PersonId juror : two) {
            mark(juror, hackathon, order.get(0), 2);
            mark(juror, hackathon, order.get(1), 2);
            desk.handIn(new Someone(juror), hackathon.id());
        }
        handIn(author);
        go(organiser, page + "?partie=jury");
        assertThat(organiser.locator("main").innerText()).doesNotContain("ex æquo");
        press(button(guest, "Rendre mes notes"));
        guest.getByText("1res ex æquo").first().waitFor();
        accessible(guest, "hackathon-ranking-guest");
        publish(organiser, page);
        read(phone, page);
    }

    private Hackathon begun(PersonId ines) {
        String slug =
                hackathons.create(
                        ines,
                        "social-impact-manager",
                        new HackathonTerms(
                                "Deux jours pour la vallée",
                                List.of(
                                        LocalDateTime.parse("2028-12-04T09:00"),
                                        LocalDateTime.parse("2028-12-05T09:00")),
                                "Salle des fêtes",
                                Set.of(Language.FR),
                                false,
                                true,
                                true));
        return hackathons.find(ines, slug).orElseThrow();
    }

    private void invite(Page organiser, String page) {
        go(organiser, "/hackathons");
        accessible(organiser, "hackathons");
        go(organiser, page);
        accessible(organiser, "hackathon-order");
        go(organiser, page + "?partie=personnes");
        type(organiser.getByLabel("Adresses"), "apprenante@demo.ramure.test");
        press(button(organiser, "Envoyer les invitations"));
        organiser.getByText("avec son compte").nth(1).waitFor();
        Locator part = organiser.locator("vaadin-select-value-button").first();
        part.focus();
        organiser.keyboard().press("Enter");
        organiser.locator("vaadin-select-item[focused]").first().waitFor();
        organiser.keyboard().press("ArrowDown");
        organiser.locator("vaadin-select-item[focused]").getByText("Jury").waitFor();
        organiser.keyboard().press("Enter");
        part.getByText("Jury").waitFor();
        type(organiser.getByLabel("Adresses"), "autrice@demo.ramure.test");
        press(button(organiser, "Envoyer les invitations"));
        organiser.getByText("avec son compte").nth(2).waitFor();
        type(organiser.getByLabel("Nom de la personne"), "Nadia Sow");
        type(organiser.getByLabel("Adresse de la personne"), GUEST);
        press(button(organiser, "Envoyer le lien"));
        organiser.getByText("lien envoyé à").waitFor();
        accessible(organiser, "hackathon-people");
    }

    private void deal(Page organiser, String page) {
        go(organiser, page + "?partie=equipes");
        type(organiser.getByLabel("Personnes par équipe, au plus"), "3");
        organiser.keyboard().press("Tab");
        press(button(organiser, "Répartir ceux qui n’ont pas d’équipe"));
        organiser.getByText("Passage n°").nth(1).waitFor();
        press(button(organiser, "Tirer les territoires au sort"));
        accessible(organiser, "hackathon-teams");
        go(organiser, page + "/ecran");
        organiser.getByText("Ordre de passage").waitFor();
        accessible(organiser, "hackathon-wall");
    }

    private void work(Page phone, String page) {
        go(phone, page);
        phone.getByText("Salle de l’équipe").waitFor();
        accessible(phone, "hackathon-phone");
        go(phone, page + "/equipe");
        type(phone.getByLabel("Titre"), "Dormir ici");
        type(phone.getByLabel("Résumé"), "Dix lits chez l’habitant avant l’automne.");
        phone.keyboard().press("Tab");
        phone.locator(".sheet-state[data-state=saved]").first().waitFor();
        assertThat((int) phone.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        accessible(phone, "hackathon-team-phone");
    }

    private Page guest() {
        Page guest = person(360).newPage();
        go(guest, "/jury/" + found(LINK));
        accessible(guest, "hackathon-door");
        press(button(guest, "Recevoir le code"));
        guest.getByText("Le code est parti").waitFor();
        type(guest.getByLabel("Code reçu par courriel"), found(CODE));
        press(button(guest, "Ouvrir"));
        guest.locator(".hackathon-sheets a").first().waitFor();
        return guest;
    }

    private String found(Pattern pattern) {
        for (String body :
                database.queryForList(
                                "SELECT body FROM mail_message WHERE recipient = ? ORDER BY id",
                                String.class,
                                GUEST)
                        .reversed()) {
            Matcher matcher = pattern.matcher(body);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new AssertionError("no letter");
    }

    /** One mark for each team, the same for all its criteria, with the space bar. */
    private static void markAll(Page juror, List<Integer> marks) {
        for (int team = 0; team < marks.size(); team++) {
            String line = ".hackathon-sheets li:nth-child(" + (team + 1) + ")";
            Locator open = juror.locator(line + " a[aria-current]");
            if (open.count() == 0) { // opened again, the grid would be another one a moment later
                press(juror.locator(line + " a"));
                open.waitFor();
            }
            Locator criteria = juror.locator("fieldset.sheet-group");
            criteria.first().waitFor();
            for (int i = 0; i < criteria.count(); i++) {
                Locator radio = criteria.nth(i).locator("input[value='" + marks.get(team) + "']");
                radio.focus();
                juror.keyboard().press("Space");
            }
            juror.locator(line).getByText("complète").waitFor();
        }
        accessible(juror, "hackathon-grid-" + juror.viewportSize().width);
    }

    private static void handIn(Page juror) {
        press(button(juror, "Rendre mes notes"));
        button(juror, "Reprendre mes notes").waitFor();
    }

    private void publish(Page organiser, String page) {
        go(organiser, page + "?partie=equipes");
        go(organiser, page + "?partie=jury");
        organiser.getByText("1res ex æquo").first().waitFor();
        assertThat(organiser.getByText("1res ex æquo").count()).isEqualTo(2);
        accessible(organiser, "hackathon-ranking");
        press(button(organiser, "Publier les retours"));
        organiser.getByText("chaque équipe lit le sien").waitFor();
    }

    private void read(Page phone, String page) {
        go(phone, page);
        press(phone.getByText("Lire le retour du jury"));
        phone.getByText("Critère par critère").waitFor();
        assertThat(phone.locator("main").innerText()).contains("1res ex æquo", "2,75");
        accessible(phone, "hackathon-feedback-phone");
    }

    private void mark(PersonId juror, Hackathon hackathon, UUID team, int mark) {
        hackathon
                .template()
                .criteria()
                .forEach(c ->
                        desk.save(
                                new Someone(juror),
                                hackathon.id(),
                                team,
                                new Typed(JuryFields.MARK + c.id(), Integer.toString(mark), 0)));
    }

    /** Two jury members, or five participants beside the one with the phone. */
    private List<PersonId> accounts(Hackathon hackathon, PersonId organiser, Part part) {
        List<PersonId> all = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < (part == Part.JURY ? 2 : 5); i++) {
            UUID id = UUID.randomUUID();
            String address = part.name().charAt(0) + "-" + id + "@exemple.fr";
            database.update(
                    "INSERT INTO people_person (id, status, email, given_name, family_name,"
                            + " language, created_at, last_seen_at, version) VALUES (?, 'ACTIVE',"
                            + " ?, ?, 'Roux', 'FR', '2026-01-01 00:00:00',"
                            + " '2026-01-01 00:00:00', 0)",
                    id.toString(),
                    address.toLowerCase(java.util.Locale.ROOT),
                    "Personne " + (i + 1));
            all.add(new PersonId(id));
            addresses.add(address);
        }
        guests.invite(organiser, hackathon.id(), part, addresses);
        return all;
    }

    private Page signedIn(int which, int width) {
        Page page = person(width).newPage();
        go(page, "/connexion");
        press(page.getByRole(AriaRole.BUTTON, named("Essayer")).nth(which));
        page.waitForURL(address -> !address.contains("/connexion"));
        return page;
    }

    private Page signedIn(String button, int width) {
        Page page = person(width).newPage();
        go(page, "/connexion");
        press(button(page, button));
        page.waitForURL(address -> !address.contains("/connexion"));
        return page;
    }

    private BrowserContext person(int width) {
        BrowserContext context = Browser.newPerson(width, 800);
        open.add(context);
        return context;
    }

    private PersonId withEmail(String email) {
        return database.query(
                        "SELECT id FROM people_person WHERE email = ?",
                        (row, number) -> new PersonId(row.getObject(1, UUID.class)),
                        email)
                .getFirst();
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static void press(Locator locator) {
        locator.focus();
        locator.press("Enter");
    }

    private static void type(Locator field, String text) {
        field.focus();
        field.press("ControlOrMeta+a");
        field.pressSequentially(text);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void accessible(Page page, String name) {
        String where = System.getProperty("ramure.pictures");
        if (where != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(Path.of(where, name + ".png"))
                            .setFullPage(true));
        }
        // The title comes with the navigation, a moment after the page is drawn.
        page.waitForCondition(() -> !page.title().isBlank());
        var violations =
                new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations();
        assertThat(violations)
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
