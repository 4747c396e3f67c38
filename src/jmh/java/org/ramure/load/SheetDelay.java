package org.ramure.load;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.ramure.RamureApplication;
import org.ramure.testing.Browser;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two people have one sheet open in two browsers: one writes, the other looks on. Prints how long
 * it takes from the last key until the sheet says it is saved, and until the other sees it. Starts
 * the application with its demonstration; ends by itself.
 *
 * <pre>
 * SheetDelay texts
 * </pre>
 */
final class SheetDelay {

    private static final int MOST = 500;
    private static final String GUEST = "claire@exemple.fr";

    /** Writes as a person does, one change of the field, and notes when. */
    private static final String WRITE =
            "(field, text) => { field.value = text;"
                    + " field.dispatchEvent(new Event('input', {bubbles: true}));"
                    + " return Date.now(); }";

    private static final String SAVED =
            "() => new Promise(done => { const look = setInterval(() => {"
                    + " if (document.querySelector('.sheet-state')?.dataset.state === 'saved') {"
                    + " clearInterval(look); done(Date.now()); } }, 1); })";

    private static final String WATCH =
            "(field, text) => { window.seen = new Promise(done => {"
                    + " const look = setInterval(() => { if (field.value === text) {"
                    + " clearInterval(look); done(Date.now()); } }, 1); }); }";

    private final String server;
    private final JdbcTemplate database;

    private SheetDelay(ConfigurableApplicationContext application) {
        this.server =
                "http://localhost:"
                        + application.getEnvironment().getRequiredProperty("local.server.port");
        this.database = application.getBean(JdbcTemplate.class);
    }

    public static void main(String[] args) {
        System.setProperty("server.port", "0");
        System.setProperty("ramure.demo", "true");
        System.setProperty(
                "spring.datasource.url",
                System.getenv()
                        .getOrDefault(
                                "RAMURE_DB_URL",
                                "jdbc:h2:mem:sheet;DB_CLOSE_DELAY=-1;MODE=MariaDB;"
                                        + "DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"));
        try (ConfigurableApplicationContext application =
                SpringApplication.run(RamureApplication.class)) {
            new SheetDelay(application).measure(Math.min(MOST, Integer.parseInt(args[0])));
            Browser.orSkip().close();
        }
        System.exit(0); // the driver of the browser leaves threads behind
    }

    private void measure(int texts) {
        Page writer = begun();
        Page reader = invited(writer);
        Locator here = writer.locator("form.sheet textarea").first();
        Locator there = reader.locator("form.sheet textarea").first();
        var stopwatch = new Stopwatch();
        for (int number = 1; number <= texts; number++) {
            String text = "Ce que nous visons ensemble, version " + number;
            there.evaluate(WATCH, text);
            long typed = ((Number) here.evaluate(WRITE, text)).longValue();
            long saved = ((Number) writer.evaluate(SAVED)).longValue();
            long seen = ((Number) reader.evaluate("() => window.seen")).longValue();
            stopwatch.took("typed to saved", nanos(saved - typed));
            stopwatch.took("typed to seen", nanos(seen - typed));
        }
        stopwatch.lines().forEach(System.out::println);
    }

    private static long nanos(long milliseconds) {
        return Duration.ofMillis(milliseconds).toNanos();
    }

    private Page begun() {
        Page page = Browser.newPerson(1280, 900).newPage();
        page.navigate(server + "/connexion");
        button(page, "Essayer").click();
        page.waitForURL(address -> !address.contains("/connexion"));
        page.navigate(server + "/outils");
        page.getByText("Matrice des trajectoires").first().click();
        button(page, "Commencer une fiche").click();
        page.waitForURL("**/outils/fiche/**");
        page.locator("form.sheet").waitFor();
        return page;
    }

    private Page invited(Page writer) {
        String sheet = writer.url();
        writer.navigate(sheet + "/partage");
        writer.getByLabel("Son nom").fill("Claire Le Goff");
        writer.getByLabel("Son adresse électronique").fill(GUEST);
        writer.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Lire et écrire"))
                .check();
        button(writer, "Partager").click();
        writer.locator("th", new Page.LocatorOptions().setHasText("Claire Le Goff")).waitFor();
        Page reader = Browser.newPerson(1280, 900).newPage();
        reader.navigate(
                server + letter().replaceAll("(?s).*(/outils/invite/[A-Za-z0-9_-]{43}).*", "$1"));
        button(reader, "Recevoir le code").click();
        Locator code = reader.getByLabel("Code reçu par courriel");
        code.waitFor();
        code.fill(letter().replaceAll("(?s).*\\b(\\d{6})\\b.*", "$1"));
        button(reader, "Ouvrir").click();
        reader.locator("form.sheet").waitFor();
        writer.navigate(sheet);
        writer.locator("form.sheet").waitFor();
        writer.waitForCondition(
                () -> writer.locator(".sheet-here").innerText().contains("Claire Le Goff"));
        return reader;
    }

    private String letter() {
        return database.queryForList(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY id",
                        String.class,
                        GUEST)
                .getLast();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }
}
