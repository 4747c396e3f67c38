package org.ramure.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.PersonId;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.DatedMilestone;
import org.ramure.portfolio.rhythm.MyCatchUp;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.shared.Language;

/** Who was there, who is behind and why, and calls for several people at once. */
final class FacilitatorsDay {

    static final String LEARNER = "Awa Le Goff";

    private final MonthsGroup group;
    private final Rhythms rhythms;
    private final CatchUps catchUps;

    FacilitatorsDay(MonthsGroup group, Rhythms rhythms, CatchUps catchUps) {
        this.group = group;
        this.rhythms = rhythms;
        this.catchUps = catchUps;
    }

    private PersonId learner() {
        return group.person(MonthsGroup.LEARNER);
    }

    /** Goes to a part of the group’s page by its link. */
    static void part(Walk walk, String slug, String label, String key) {
        walk.open("/groupes/" + slug);
        walk.screen().press(walk.page().locator("main nav a", exactly(label)).first());
        walk.awaitAddress("partie=" + key);
        walk.look(key);
    }

    private static com.microsoft.playwright.Page.LocatorOptions exactly(String label) {
        return new com.microsoft.playwright.Page.LocatorOptions()
                .setHasText(java.util.regex.Pattern.compile("^\\s*" + label + "\\s*$"));
    }

    /** The sheet of an afternoon: opened, one person excused with a reason, countersigned. */
    void noteAnAbsence(Walk walk) {
        walk.go("/groupes", "groups");
        walk.screen().link(MonthsGroup.TITLE).waitFor();
        walk.go("/groupes/" + group.slug(), "group");
        walk.go("/groupes/" + group.slug() + "/emargement", "register");
        HalfDay day = group.halfDay("s1-apres-midi");
        walk.follow(day.title());
        walk.press("Ouvrir l’émargement");
        walk.awaitButton("Fermer l’émargement");
        walk.look("sheet-open");
        group.pass(Duration.between(day.startsAt(), day.endsAt()).plusMinutes(20));
        group.othersWereThere(day);
        walk.page().reload();
        walk.press("Noter la présence d’" + LEARNER);
        walk.awaitExactly("Cette personne était");
        walk.choose("excusé(e)");
        walk.write("Raison", "Réunion au conseil régional.");
        walk.screen().checkAccessibility();
        walk.press("Noter");
        Locator row = walk.page().locator("tr").filter(having(LEARNER)).first();
        row.getByText("Réunion au conseil régional.").first().waitFor(attached());
        walk.press("Contresigner");
        walk.awaitText("Contresigné par");
        walk.look("sheet-signed");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Weeks later: who missed what, and whether they took their plan – never what is in it. */
    void seeWhoIsBehind(Walk walk) {
        part(walk, group.slug(), "Rythme", "rythme");
        Locator behind = walk.page().locator("section").filter(having("Pour qui un mot aiderait"));
        assertThat(behind.last().locator("li").allInnerTexts())
                .singleElement()
                .asString()
                .contains(LEARNER, "S1 · Comprendre", "manqué");
        assertThat(line(walk)).endsWith("proposé");
        var offered = catchUps.of(learner(), group.id(), CatchUpRules.USUAL_MINUTES, Set.of());
        assertThat(offered.state()).isEqualTo(MyCatchUp.State.OFFERED);
        catchUps.accept(learner(), group.id(), CatchUpRules.USUAL_MINUTES, Set.of(), 0);
        walk.page().reload();
        walk.look("plan-taken");
        int tasks = offered.offer().tasks().size();
        assertThat(line(walk)).endsWith("0 sur " + tasks);
        assertThat(walk.text())
                .doesNotContain(offered.offer().lines().getFirst().task().title().in(Language.FR));
    }

    private static String line(Walk walk) {
        Locator row = walk.page().locator("table tr").filter(having(LEARNER)).first();
        row.waitFor();
        return row.innerText().replaceAll("[\\u00a0\\u202f]", " ").strip();
    }

    void proposeCalls(Walk walk) {
        walk.unfold("Proposer des rendez-vous à plusieurs");
        for (String name : List.of(LEARNER, "Malik Benali")) {
            walk.tick(name);
        }
        typeAndEnter(walk, "vaadin-date-picker input", "02/04/2027");
        typeAndEnter(walk, "vaadin-time-picker input", "09:00");
        walk.press("Proposer à chaque personne");
        walk.awaitText("2 propositions");
        walk.look("proposed");
        assertThat(rhythms.board(group.facilitator(), group.id()).orElseThrow().lines())
                .filteredOn(line ->
                        line.rhythm().milestone("appel-1").orElseThrow().state()
                                == DatedMilestone.State.PROPOSED)
                .extracting(line -> line.person().name())
                .containsExactlyInAnyOrder(LEARNER, "Malik Benali");
        assertThat(rhythms.mine(learner(), group.slug()).orElseThrow().toArrange())
                .first()
                .matches(call -> call.milestone().id().equals("appel-1"));
    }

    private static void typeAndEnter(Walk walk, String field, String text) {
        walk.screen().write(walk.page().locator(".rhythm-form " + field).first(), text);
        walk.page().keyboard().press("Enter");
    }
}
