package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ramure.competences.CompetenceReading.Voice;
import org.ramure.people.PersonId;
import org.ramure.portfolio.voices.Asked;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.Round;
import org.ramure.testing.Browser;
import org.springframework.jdbc.core.JdbcTemplate;

/** One’s own reading of oneself, that of peers, and of a guest who comes in by letter. */
final class LearnersVoices {

    private static final String TUTOR = "tutrice@monmois.exemple.fr";

    private final MonthsGroup group;
    private final OwnRounds own;
    private final JdbcTemplate jdbc;

    LearnersVoices(MonthsGroup group, OwnRounds own, JdbcTemplate jdbc) {
        this.group = group;
        this.own = own;
        this.jdbc = jdbc;
    }

    private PersonId learner() {
        return group.person(MonthsGroup.LEARNER);
    }

    private Round round() {
        return own.rounds(learner(), group.id()).stream()
                .filter(round -> round.key().equals("t0"))
                .findFirst()
                .orElseThrow();
    }

    private String page() {
        return "/competences/voix?session=" + group.slug();
    }

    void giveOnesOwnReading(Walk walk) {
        walk.go(page(), "voices");
        walk.press("Donner mon regard");
        walk.awaitAddress("/regards/.+");
        fillIn(walk, 1);
        walk.look("reading");
        walk.press("Envoyer mon regard");
        walk.awaitText("votre regard est envoyé");
        walk.look("reading-sent");
        assertThat(round().by(Voice.SELF))
                .singleElement()
                .matches(asked -> asked.state() == Asked.State.SENT);
    }

    /** Takes this level, from 0, for every competence. */
    static void fillIn(Walk walk, int level) {
        Locator questions =
                walk.page()
                        .locator(
                                "form.sheet fieldset:has(input[type=radio]),"
                                        + " form.sheet [role=radiogroup]");
        questions.first().waitFor();
        for (Locator question : questions.all()) {
            walk.screen().choose(question.locator("input[type=radio]").nth(level));
        }
        walk.awaitSaved();
    }

    private Locator invite(Walk walk) {
        Locator first = walk.page().locator(".voices-round").first();
        first.waitFor();
        walk.screen()
                .press(
                        first.locator("summary")
                                .filter(
                                        new Locator.FilterOptions()
                                                .setHasText("Inviter quelqu’un")));
        walk.awaitButton("Envoyer l’invitation");
        return first;
    }

    void askAPeer(Walk walk) {
        walk.go(page(), "voices-own");
        Locator first = invite(walk);
        walk.tick("Claire Tanguy");
        walk.look("voices-ask");
        walk.press("Envoyer l’invitation");
        first.locator(".voices-asked").getByText("Claire Tanguy").waitFor();
        assertThat(round().by(Voice.PEER)).hasSize(1);
    }

    /** Somebody without an account, by letter, for this one reading. */
    void askAGuest(Walk walk) {
        walk.go(page(), "voices-asked");
        Locator first = invite(walk);
        walk.choose("Employeur ou tuteur, par lettre");
        walk.write("Nom de la personne", "Nora Kerbrat");
        walk.write("Son rôle (facultatif)", "Tutrice, Maison commune");
        walk.write("Son adresse", TUTOR);
        walk.write("Votre message (facultatif)", "Vous m’avez vue le 12 mars.");
        walk.look("voices-guest");
        walk.press("Envoyer l’invitation");
        first.locator(".voices-asked").getByText("Nora Kerbrat").waitFor();
        try (BrowserContext theirs = Browser.newPerson(360, 740)) {
            Walk guest = walk.of(theirs, "guest");
            answerByLetter(guest);
            guest.assertAllWasAccessible();
        }
        assertThat(round().by(Voice.TUTOR))
                .singleElement()
                .matches(asked -> asked.guest() && asked.state() == Asked.State.SENT);
        walk.go(page(), "voices-answered");
        assertThat(walk.text())
                .contains("Nora Kerbrat", "a répondu le")
                .as("blind until all are in")
                .contains("l’ouverture attend les autres");
    }

    private void answerByLetter(Walk guest) {
        guest.go(inLetters(guest, "/regard/[A-Za-z0-9_-]{43}"), "door");
        assertThat(guest.text()).doesNotContain("Awa");
        guest.press("Recevoir le code");
        guest.awaitButton("Entrer");
        String code = inLetters(guest, "\\b\\d{6}\\b");
        guest.write("Le code à six chiffres", code.charAt(0) == '0' ? "100000" : "000000");
        guest.press("Entrer");
        guest.awaitText("Ce n’est pas le code");
        guest.look("door-wrong");
        guest.write("Le code à six chiffres", code);
        guest.press("Entrer");
        guest.awaitButton("Envoyer mon regard");
        assertThat(guest.text()).contains("Awa", "Vous m’avez vue le 12 mars.");
        fillIn(guest, 2);
        guest.look("form");
        guest.press("Envoyer mon regard");
        guest.awaitText("votre regard est envoyé");
        guest.look("sent");
    }

    /** The newest such words in the letters to the guest; waits until they are there. */
    private String inLetters(Walk guest, String pattern) {
        guest.page().waitForCondition(() -> !found(pattern).isEmpty());
        return found(pattern).getFirst();
    }

    private List<String> found(String pattern) {
        return jdbc
                .queryForList(
                        "SELECT body FROM mail_message WHERE recipient = ? ORDER BY created_at DESC",
                        String.class,
                        TUTOR)
                .stream()
                .flatMap(body -> Pattern.compile(pattern).matcher(body).results())
                .map(MatchResult::group)
                .toList();
    }
}
