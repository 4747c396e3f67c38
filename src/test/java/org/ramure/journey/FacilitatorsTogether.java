package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ramure.assessment.Entries.Typed;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.CodevSessions;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.review.Interview;
import org.ramure.portfolio.review.Interviews;
import org.ramure.portfolio.voices.GridForm;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.shared.Language;
import org.ramure.testing.Browser;

/** Pairs, a co-development session with its rounds and minutes, and at the end a statement. */
final class FacilitatorsTogether {

    private static final String SUBJECT = "Le camion du jeudi";
    private static final String SAID = "Le prêt de la mairie s'arrête en juin.";

    private final MonthsGroup group;
    private final CodevSessions codev;
    private final Interviews interviews;
    private final OwnRounds own;
    private final VoiceForms forms;

    FacilitatorsTogether(
            MonthsGroup group,
            CodevSessions codev,
            Interviews interviews,
            OwnRounds own,
            VoiceForms forms) {
        this.group = group;
        this.codev = codev;
        this.interviews = interviews;
        this.own = own;
        this.forms = forms;
    }

    private PersonId learner() {
        return group.person(MonthsGroup.LEARNER);
    }

    void dealPairs(Walk walk) {
        FacilitatorsDay.part(walk, group.slug(), "Entraide", "entraide");
        walk.unfold("Répartir tout le monde");
        walk.press("Répartir");
        walk.awaitText("2 groupes formés");
        walk.page()
                .locator("table")
                .filter(FacilitatorsDay.having(FacilitatorsDay.LEARNER))
                .waitFor();
        walk.look("pairs");
    }

    /** Planned, and everyone with a role: the secretary takes theirs on a phone. */
    void runASession(Walk walk) {
        FacilitatorsDay.part(walk, group.slug(), "Entraide", "entraide");
        plan(walk);
        walk.screen()
                .press(
                        walk.page()
                                .locator("main a[href$='codeveloppement/" + session().id() + "']"));
        walk.press("Prendre ce rôle : Animation");
        walk.awaitText("c’est vous");
        walk.look("codev");
        UUID id = session().id();
        codev.take(group.person("malik"), id, CodevRole.CLIENT);
        codev.take(group.person("claire"), id, CodevRole.CONSULTANT);
        try (BrowserContext theirs = Browser.newPerson(360, 740)) {
            Walk yann = walk.of(theirs, "secretary");
            yann.signIn("yann");
            yann.go("/codeveloppement/" + id, "codev");
            yann.press("Prendre ce rôle : Secrétariat");
            String first = session().rounds().getFirst().title().in(Language.FR);
            yann.screen().field(first).waitFor();
            walk.press("Démarrer");
            walk.awaitButton("Pause");
            yann.writeAndKeep(first, SAID);
            yann.look("codev-minutes");
            rounds(walk, yann);
            yann.assertAllWasAccessible();
        }
        walk.awaitText("Séance finie");
        walk.look("codev-over");
        assertThat(session().isEnded()).isTrue();
        assertThat(codev.minutes(group.person("malik"), id))
                .containsKey(MinuteFields.key(session().rounds().getFirst()));
    }

    private void plan(Walk walk) {
        walk.unfold("Prévoir une séance");
        Locator form = walk.page().locator(".portfolio-codev-form").first();
        walk.screen().write(form.locator("vaadin-date-picker input"), "13/04/2027");
        walk.page().keyboard().press("Enter");
        walk.write("Sujet, si vous le connaissez", SUBJECT);
        walk.press("Prévoir la séance");
        walk.awaitText("La séance est prévue.");
        walk.look("codev-planned");
    }

    private CodevSession session() {
        return codev.of(group.facilitator(), group.id()).stream()
                .filter(session -> session.title().equals(SUBJECT))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** From round to round, with a minute more; both see the same one, and the minutes. */
    private void rounds(Walk walk, Walk secretary) {
        walk.awaitText(SAID);
        CodevSession session = session();
        int last = session.rounds().size();
        int minutes = session.rounds().getFirst().minutes();
        group.pass(Duration.ofMinutes(minutes + 1));
        walk.awaitText("de plus que prévu");
        walk.press("Une minute de plus");
        walk.page().locator("[data-of*='" + (minutes + 1) + "']").waitFor();
        walk.look("codev-running");
        walk.press("Temps suivant");
        walk.awaitText("Temps 2 sur " + last);
        secretary.awaitText("Temps 2 sur " + last);
        walk.press("Pause");
        walk.awaitButton("Reprendre");
        secretary.awaitExactly("En pause");
        walk.press("Reprendre");
        walk.awaitButton("Pause");
        for (int next = 3; next <= last; next++) {
            group.pass(Duration.ofMinutes(10));
            walk.press("Temps suivant");
            walk.awaitText("Temps " + next + " sur " + last);
        }
        walk.press("Finir la séance");
        secretary.awaitText("Séance finie");
    }

    /** The learner has laid a reading on the table; now what is stated is chosen together. */
    void stateTogether(Walk walk) {
        group.at(LocalDate.of(2027, 12, 1), LocalTime.of(9, 0));
        layOnTheTable();
        FacilitatorsDay.part(walk, group.slug(), "Bilan", "bilan");
        walk.press("Garder cet ordre");
        walk.awaitText("L’ordre de passage est gardé.");
        walk.follow(FacilitatorsDay.LEARNER);
        walk.awaitButton("Garder ces choix");
        walk.look("interview");
        walk.write("De quoi êtes-vous content, contente ?", "La feuille de route tenue à deux.");
        walk.awaitSaved();
        Locator choice = walk.page().locator("vaadin-radio-group.review-line").first();
        walk.screen().choose(choice.locator("input").nth(1));
        walk.press("Garder ces choix");
        walk.page().locator("vaadin-button:not([disabled])", withText("Je confirme")).waitFor();
        walk.press("Je confirme");
        walk.awaitText("La personne qui facilite a confirmé");
        walk.look("interview-confirmed");
        Interview theirs = interviews.open(learner(), group.id(), null);
        assertThat(theirs.frozen()).as("one is not both").isFalse();
        assertThat(theirs.answers()).containsValue("La feuille de route tenue à deux.");
        interviews.confirm(learner(), new Interviews.Whose(group.id(), null), theirs.version());
        walk.page().reload();
        walk.awaitText("Confirmé par les deux");
        walk.look("interview-frozen");
        FacilitatorsDay.part(walk, group.slug(), "Bilan", "bilan");
        assertThat(walk.text())
                .contains("confirmé par les deux", "attestations de compétences (1)");
        assertThat(interviews.open(learner(), group.id(), null).lines())
                .filteredOn(line -> line.stated().isPresent())
                .hasSize(1);
    }

    private static com.microsoft.playwright.Page.LocatorOptions withText(String text) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(text);
    }

    private void layOnTheTable() {
        String round = own.begin(learner(), group.id(), "Au bout du chemin", false);
        UUID ask = own.self(learner(), new OwnRounds.At(group.id(), round));
        Speaker speaker = new Speaker.Account(learner());
        forms.open(speaker, ask)
                .grid()
                .competences()
                .forEach(competence ->
                        forms.save(
                                speaker,
                                ask,
                                new Typed(GridForm.levelKey(competence.code()), "2", 0)));
        forms.send(speaker, ask, false);
        Interview begun = interviews.open(learner(), group.id(), null);
        Set<UUID> all =
                begun.readings().stream().map(Interview.Reading::id).collect(Collectors.toSet());
        interviews.table(learner(), group.id(), all, begun.version());
    }
}
