package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.testing.Browser;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who takes part in a session, with a phone. */
final class Attendant {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;

    private final String given;
    private final String server;
    private final JdbcTemplate jdbc;
    private final String session;
    private final BrowserContext phone = Browser.newPerson(WIDTH, HEIGHT);
    private final Page page = phone.newPage();
    private final Screen screen;

    Attendant(String given, String server, JdbcTemplate jdbc, String session) {
        this.given = given;
        this.server = server;
        this.jdbc = jdbc;
        this.session = session;
        this.screen = new Screen(page, server, new Hand.Mouse(page));
    }

    String name() {
        return given + " Essai";
    }

    static String email(String given) {
        String plain = Normalizer.normalize(given, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT) + "@exemple.fr";
    }

    void time(Instant now) {
        phone.clock().setFixedTime(now.toEpochMilli());
    }

    void leave() {
        screen.picture("formaction-" + email(given));
        phone.close();
    }

    void assertAllWasAccessible() {
        screen.assertAllWasAccessible();
    }

    void accept() {
        screen.open(inLetters("/sessions/\\S+cle=\\S+"));
        screen.press(screen.button("Je viens"));
        page.getByText("votre place est réservée").first().waitFor();
        screen.checkAccessibility();
    }

    /** Opens a page, signing in again when it has been too long. */
    private void go(String path) {
        screen.open(path);
        page.locator("main h1").first().waitFor();
        if (screen.link("Se connecter").count() > 0
                || screen.heading("Cette page n’existe pas").count() > 0
                || page.url().contains("/connexion")) {
            signIn();
            screen.open(path);
        }
    }

    void signIn() {
        jdbc.update(
                "DELETE FROM mail_message WHERE recipient = ? AND body LIKE '%/connexion/lien/%'",
                email(given));
        screen.open("/connexion");
        screen.write(page.locator("vaadin-email-field input").first(), email(given));
        screen.press(screen.button("M’envoyer un lien"));
        page.waitForCondition(() -> !found("/connexion/lien/[A-Za-z0-9_-]+").isEmpty());
        screen.open(inLetters("/connexion/lien/[A-Za-z0-9_-]+"));
        if (page.locator("input[name=givenName]").count() > 0) {
            screen.write(page.locator("input[name=givenName]"), given);
            screen.write(page.locator("input[name=familyName]"), "Essai");
        }
        screen.press(page.locator("button[type=submit]").first());
        page.waitForURL(url -> !url.contains("/connexion"));
    }

    void sign(String path, String code, boolean withoutNetwork) {
        screen.open(path);
        page.locator("#sign[data-ready=true]").waitFor();
        if (withoutNetwork) {
            page.locator("#sign[data-kept=true]").waitFor();
            phone.setOffline(true);
        }
        page.getByLabel("Code affiché dans la salle").fill(code);
        Locator address = page.getByLabel("Votre adresse électronique");
        if (address.isVisible()) {
            address.fill(email(given));
        }
        page.getByLabel("Votre nom", new Page.GetByLabelOptions().setExact(true))
                .fill(given + " Essai");
        screen.press(screen.button("Signer"));
        if (withoutNetwork) {
            page.locator("#sign-list li[data-state=waiting]").waitFor();
            phone.setOffline(false);
        }
        page.locator("#sign-list li[data-state=kept]").waitFor();
        screen.checkAccessibility();
    }

    /** Answers every question of a questionnaire, by the beginning of its title. */
    void fillIn(String questionnaire) {
        go("/sessions/" + session);
        screen.press(
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("^" + questionnaire)))
                        .first());
        page.locator("vaadin-radio-group").first().waitFor();
        for (Locator question : page.locator("vaadin-radio-group").all()) {
            question.locator("input").nth(2).check();
        }
        for (Locator text : page.locator("vaadin-text-area textarea").all()) {
            text.fill("Un essai, écrit sur un téléphone.");
        }
        page.keyboard().press("Tab");
        screen.press(screen.button("Envoyer mes réponses"));
        page.getByText("Merci").first().waitFor();
        screen.checkAccessibility();
    }

    void handIn() {
        go("/sessions/" + session + "/travaux/livrable");
        Locator text = page.locator("vaadin-text-area textarea").first();
        text.fill("Le car ne passe plus : voilà le besoin, dit par " + given + ".");
        text.press("Tab");
        page.getByText("Enregistré à").first().waitFor();
        screen.press(screen.button("Remettre"));
        page.getByText("C’est remis").first().waitFor();
        screen.checkAccessibility();
    }

    void readsTheAnswer() {
        go("/sessions/" + session + "/travaux/livrable");
        page.getByText("gardez ces mots").first().waitFor();
        screen.checkAccessibility();
    }

    void verifiesTheAttestation() {
        screen.open(inLetters("/verifier/[A-Za-z0-9-]+"));
        page.getByRole(AriaRole.HEADING).first().waitFor();
        assertThat(page.locator("body").innerText().replaceAll("[\\u00a0\\u202f]", " "))
                .containsIgnoringCase("valide")
                .contains(given.charAt(0) + ". E.", "14 h");
        screen.checkAccessibility();
    }

    private String inLetters(String address) {
        String path = found(address);
        assertThat(path).as("a letter to " + given + " with " + address).isNotEmpty();
        return path;
    }

    /** The newest such address in this person's letters; empty for none. */
    private String found(String address) {
        for (String body :
                jdbc.queryForList(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY created_at DESC",
                        String.class,
                        email(given))) {
            Matcher link = Pattern.compile(address).matcher(body);
            if (link.find()) {
                return link.group();
            }
        }
        return "";
    }

    @Override
    public String toString() {
        return given + " at " + server;
    }
}
