package org.ramure.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ramure.portfolio.Promotion.refused;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ramure.assessment.Entries.Typed;
import org.ramure.people.PersonId;
import org.ramure.portfolio.codev.MinuteFields;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.TrialLine;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookLine;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.Paces;
import org.springframework.beans.factory.annotation.Autowired;

/** Everyone who might be curious tries what is not theirs, and gets nothing. */
class Strangers {

    /** A fellow of another trio, her own facilitator, another one, and an administrator. */
    private static final List<String> CURIOUS = List.of("rose", "ines", "olivier", "jeanne");

    @Autowired private Promotion promotion;
    @Autowired private Weeks weeks;
    @Autowired private Calls calls;
    @Autowired private Pages pages;
    @Autowired private TrialsAtWork trials;
    @Autowired private Deliverables deliverables;
    @Autowired private Voiced voiced;
    @Autowired private Helping helping;
    @Autowired private CatchUps catchUps;
    @Autowired private Paces paces;

    private UUID openTrial = UUID.randomUUID();
    private UUID openAsk = UUID.randomUUID();

    /** The trial of Awa about which Claire is asked, and never answers. */
    void remember(UUID trial, UUID ask) {
        openTrial = trial;
        openAsk = ask;
    }

    /**
     * Who looks at a link that was meant for the tutor sees initials, and no code comes to them.
     */
    void holdsAForwardedLink(String token) {
        assertThat(voiced.door().look(token, "somewhere").orElseThrow().toString())
                .doesNotContain("Awa", "Diallo", "tutrice@");
        refused(
                "portfolio.guests.codeOver",
                () -> voiced.door().confirm(token, "123456", "somewhere"));
    }

    void findNothingOf(String who) {
        for (String curious : CURIOUS) {
            PersonId stranger = promotion.person(curious);
            readsNoPages(stranger, who);
            readsNoTrials(stranger, who);
            refused(
                    "portfolio.codev.unknown",
                    () -> helping.circles().notes(stranger, helping.trio(who).id()));
            refused(
                    "portfolio.codev.unknown",
                    () ->
                            helping.circles()
                                    .save(
                                            stranger,
                                            helping.trio(who).id(),
                                            new Typed(MinuteFields.NOTES, "x", 0)));
        }
        for (String curious : List.of("olivier", "jeanne", "ines")) {
            refused(
                    "portfolio.voices.unknown",
                    () -> voiced.own().rounds(promotion.person(curious), promotion.id()));
            refused(
                    "cohorts.unknown",
                    () ->
                            deliverables
                                    .works()
                                    .open(promotion.person(curious), deliverables.task("pitch")));
            refused(
                    "cohorts.unknown",
                    () -> catchUps.of(promotion.person(curious), promotion.id(), 120, Set.of()));
            assertThat(weeks.rhythms().mine(promotion.person(curious), promotion.slug())).isEmpty();
        }
        isNotTheirGroup(who);
    }

    private void readsNoPages(PersonId stranger, String who) {
        for (LogbookLine page :
                pages.logbook().list(promotion.person(who), LogbookFilter.ALL, 0, 50)) {
            assertThat(pages.logbook().find(stranger, page.id())).isEmpty();
            refused(
                    "portfolio.logbook.unknown",
                    () ->
                            pages.logbook()
                                    .save(stranger, page.id(), new Typed(Logbook.TEXT, "x", 1)));
            refused("portfolio.logbook.unknown", () -> pages.logbook().delete(stranger, page.id()));
        }
    }

    private void readsNoTrials(PersonId stranger, String who) {
        for (TrialLine trial : trials.trials().mine(promotion.person(who))) {
            assertThat(trials.trials().find(stranger, trial.id())).isEmpty();
            refused(
                    "portfolio.experiment.unknown",
                    () -> trials.trials().delete(stranger, trial.id()));
        }
    }

    /** Fellows and the facilitator of others: neither the board nor anybody's calls and pauses. */
    private void isNotTheirGroup(String who) {
        for (String curious : List.of("rose", "olivier")) {
            PersonId stranger = promotion.person(curious);
            refused("cohorts.unknown", () -> weeks.rhythms().board(stranger, promotion.id()));
            refused("cohorts.unknown", () -> voiced.rounds().lines(stranger, promotion.id()));
            refused(
                    "cohorts.unknown",
                    () -> voiced.rounds().read(stranger, promotion.id(), promotion.place(who)));
            refused(
                    "cohorts.unknown",
                    () -> calls.meetings().note(stranger, calls.which(who, "appel-1", 5), "x"));
            refused(
                    "cohorts.unknown",
                    () -> paces.startOn(stranger, promotion.place(who), promotion.today()));
            assertThat(trials.feedbacks().desk(stranger, promotion.id())).isEmpty();
        }
        PersonId jeanne = promotion.person("jeanne");
        refused("cohorts.unknown", () -> voiced.rounds().lines(jeanne, promotion.id()));
        assertThat(trials.feedbacks().desk(jeanne, promotion.id())).isEmpty();
    }

    /** What Claire was asked and has not given: both see it, and for how long; Inès only that. */
    void seeWhatIsOpen(long days) {
        FeedbackLoop ofAwa = trials.loop("awa", openTrial, openAsk);
        FeedbackLoop ofClaire = trials.feedbacks().askedOf(promotion.person("claire")).getFirst();
        FeedbackLoop onTheDesk =
                trials.feedbacks().desk(promotion.ines(), promotion.id()).stream()
                        .filter(loop -> loop.id().equals(openAsk))
                        .findFirst()
                        .orElseThrow();
        for (FeedbackLoop loop : List.of(ofAwa, ofClaire, onTheDesk)) {
            assertThat(loop.id()).isEqualTo(openAsk);
            assertThat(loop.state()).isEqualTo(FeedbackLoop.State.TO_GIVE);
            assertThat(loop.days(promotion.clock().instant())).isEqualTo(days);
        }
        assertThat(onTheDesk.trialTitle()).isEmpty();
        assertThat(onTheDesk.events()).allMatch(event -> event.text().isEmpty());
    }
}
