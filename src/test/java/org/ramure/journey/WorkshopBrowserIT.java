package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ramure.testing.Browser;
import org.ramure.testing.WholeApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * Two people fill and compare a matrix and debate the charter to a signed PDF: the one with an
 * account and the keyboard alone, the other invited by mail, on a phone.
 */
@WholeApplicationTest
@TestPropertySource(
        properties = {
            "ramure.demo=true",
            "spring.datasource.url=jdbc:h2:mem:workshop;DB_CLOSE_DELAY=-1;MODE=MariaDB;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        })
class WorkshopBrowserIT {

    private static final String GUEST = "claire@exemple.fr";

    @LocalServerPort private int port;
    @Autowired private JdbcTemplate database;

    private final BrowserContext amina = Browser.newPerson(1280, 900);
    private final BrowserContext claire = Browser.newPerson(360, 760);

    @AfterEach
    void close() {
        amina.close();
        claire.close();
    }

    private String server() {
        return "http://localhost:" + port;
    }

    @Test
    void twoFillAndCompareAMatrixAndDebateTheCharterToASignedPaper() throws IOException {
        Page desk = amina.newPage();
        Screen screen = new Screen(desk, server(), new Keyboard(desk));
        screen.open("/connexion");
        screen.press(
                desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Essayer"))
                        .first());
        desk.waitForURL(url -> !url.contains("/connexion"));

        begin(screen, "Matrice des trajectoires");
        fillTheMatrix(screen);
        keepACopy(screen, "Avant notre rencontre");
        share(screen, "Lire et écrire");
        Page phone = claire.newPage();
        Screen guest = new Screen(phone, server(), new Hand.Mouse(phone));
        comeIn(guest);
        together(screen, guest);
        compare(screen);

        begin(screen, "Charte d’engagement réciproque");
        share(screen, "Lire et écrire");
        comeIn(guest);
        debate(screen, guest);
        sign(screen, guest);
        screen.assertAllWasAccessible();
        guest.assertAllWasAccessible();
    }

    private static void begin(Screen screen, String tool) {
        screen.open("/outils");
        screen.arriveAt("L’atelier");
        screen.press(screen.link(tool));
        screen.arriveAt(tool);
        screen.press(screen.button("Commencer une fiche"));
        screen.page().waitForURL("**/outils/fiche/**");
        screen.page().locator("form.sheet").waitFor();
        screen.arriveAt(tool);
    }

    private static void fillTheMatrix(Screen screen) {
        Page page = screen.page();
        Locator first = page.locator("[data-row=r1]");
        screen.write(first.locator("input").first(), "Ouvrir un café des aidants");
        screen.takeOption(first.locator("select"));
        screen.write(first.locator("input[type=date]"), "2027-06-01");
        page.locator(".toolkit-card").first().waitFor();
        Locator weight = page.locator(".toolkit-weight").first();
        assertThat(weight.innerText()).isEqualTo("60");
        screen.press(
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Donner moins de poids à"))
                        .first());
        page.waitForCondition(() -> weight.innerText().equals("55"));
        assertThat(sums(page)).containsOnly(100);
        page.locator(".toolkit-timeline table").waitFor();
        screen.checkAccessibility();
        screen.picture("matrix");
    }

    private static List<Integer> sums(Page page) {
        List<Integer> cells =
                page.locator(".toolkit-weight").allInnerTexts().stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(cells).hasSize(9);
        return java.util.stream.IntStream.range(0, 3)
                .boxed()
                .flatMap(i ->
                        java.util.stream.Stream.of(
                                cells.get(3 * i) + cells.get(3 * i + 1) + cells.get(3 * i + 2),
                                cells.get(i) + cells.get(i + 3) + cells.get(i + 6)))
                .toList();
    }

    private static void keepACopy(Screen screen, String name) {
        screen.press(screen.link("Copies gardées"));
        screen.write(screen.field("Nom de la copie"), name);
        screen.press(screen.button("Garder une copie de l’état actuel"));
        screen.page().locator("h3", new Page.LocatorOptions().setHasText(name)).waitFor();
        screen.checkAccessibility();
    }

    private static void share(Screen screen, String right) {
        Page page = screen.page();
        screen.press(screen.link("Partager"));
        page.waitForURL("**/partage");
        screen.write(screen.field("Son nom"), "Claire Le Goff");
        screen.write(screen.field("Son adresse électronique"), GUEST);
        screen.choose(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(right)));
        screen.press(screen.button("Partager"));
        page.locator("th", new Page.LocatorOptions().setHasText("Claire Le Goff")).waitFor();
        screen.checkAccessibility();
        screen.press(screen.link("Remplir"));
        page.locator("form.sheet").waitFor();
    }

    private String letter() {
        return database.queryForList(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY id",
                        String.class,
                        GUEST)
                .getLast();
    }

    /** By the link of the letter and the code of the next. */
    private void comeIn(Screen guest) {
        Page page = guest.page();
        guest.open(letter().replaceAll("(?s).*(/outils/invite/[A-Za-z0-9_-]{43}).*", "$1"));
        guest.arriveAt("Vous êtes invité");
        assertThat(guest.says("Matrice") || guest.says("Charte")).isFalse();
        guest.press(guest.button("Recevoir le code"));
        Locator code = guest.field("Code reçu par courriel");
        code.waitFor();
        guest.write(code, letter().replaceAll("(?s).*\\b(\\d{6})\\b.*", "$1"));
        guest.press(guest.button("Ouvrir"));
        page.locator("form.sheet").waitFor();
        guest.checkAccessibility();
    }

    /** What one saves appears at the other's; two texts for one field both stay. */
    private static void together(Screen screen, Screen guest) {
        Page page = screen.page();
        Page phone = guest.page();
        page.waitForCondition(
                () -> page.locator(".sheet-here").innerText().contains("Claire Le Goff"));
        guest.press(guest.button("Ajouter une ligne"));
        guest.write(phone.locator("[data-row=r2] input").first(), "Former deux bénévoles");
        Locator there = page.locator("[data-row=r2] input").first();
        page.waitForCondition(() -> there.inputValue().equals("Former deux bénévoles"));
        Locator mine = page.locator("form.sheet textarea").first();
        Locator theirs = phone.locator("form.sheet textarea").first();
        screen.page().context().setOffline(true);
        screen.write(mine, "Le texte d’Amina");
        guest.write(theirs, "Le texte de Claire");
        phone.waitForCondition(() -> state(phone).equals("saved"));
        screen.page().context().setOffline(false);
        page.evaluate("window.dispatchEvent(new Event('online'))");
        page.locator(".sheet-conflict").waitFor();
        screen.checkAccessibility();
        screen.press(screen.button("Garder les deux"));
        page.waitForCondition(() -> state(page).equals("saved"));
        phone.waitForCondition(() -> theirs.inputValue().contains("Le texte d’Amina"));
        assertThat(theirs.inputValue()).contains("Le texte de Claire");
        guest.picture("matrix-phone");
    }

    private static String state(Page page) {
        return String.valueOf(
                page.evaluate("document.querySelector('.sheet-state')?.dataset.state ?? ''"));
    }

    private static void compare(Screen screen) {
        Page page = screen.page();
        screen.press(screen.link("Copies gardées"));
        screen.press(screen.link("Comparer"));
        page.waitForURL("**/comparer**");
        page.locator("table").first().waitFor();
        assertThat(screen.says("Former deux bénévoles")).isTrue();
        screen.checkAccessibility();
        screen.picture("comparison");
    }

    private static void debate(Screen screen, Screen guest) {
        Page page = screen.page();
        Page phone = guest.page();
        Locator mine = page.locator("article.toolkit-lever").first();
        Locator theirs = phone.locator("article.toolkit-lever").first();
        screen.choose(mine.locator("input[value=accord]"));
        guest.choose(theirs.locator("input[value=discuter]"));
        page.waitForCondition(() -> screen.says("Positions différentes : 1"));
        page.waitForCondition(
                () -> mine.locator(".toolkit-other select").inputValue().equals("discuter"));
        screen.write(
                mine.locator("textarea").last(), "Nous nous parlons le premier lundi du mois.");
        Locator wording = theirs.locator("textarea").last();
        phone.waitForCondition(() -> wording.inputValue().contains("premier lundi"));
        page.waitForCondition(() -> state(page).equals("saved"));
        screen.checkAccessibility();
        screen.picture("charter");
        guest.picture("charter-phone");
    }

    private static void sign(Screen screen, Screen guest) throws IOException {
        Page page = screen.page();
        keepACopy(screen, "Début");
        screen.press(page.locator("summary", new Page.LocatorOptions().setHasText("Signer")));
        screen.write(screen.field("Nom de la personne qui signe"), "Amina Roux");
        screen.press(screen.button("Signer pour ma partie"));
        page.locator("li", new Page.LocatorOptions().setHasText("Amina Roux")).waitFor();
        Page phone = guest.page();
        phone.reload();
        phone.locator("form.sheet").waitFor();
        phone.locator("summary", new Page.LocatorOptions().setHasText("Copies gardées")).click();
        phone.locator("summary", new Page.LocatorOptions().setHasText("Signer")).click();
        guest.press(guest.button("Signer pour ma partie"));
        phone.locator("li", new Page.LocatorOptions().setHasText("Claire Le Goff")).waitFor();
        guest.checkAccessibility();
        Download paper = phone.waitForDownload(() -> guest.press(guest.link("PDF de cette copie")));
        try (var pdf = Loader.loadPDF(Files.readAllBytes(paper.path()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Amina Roux", "Claire Le Goff", "premier lundi du mois", "SHA-256");
        }
    }
}
