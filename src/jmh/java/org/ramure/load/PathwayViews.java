package org.ramure.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.desk.Desk;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.cohorts.review.ReviewDesk;
import org.ramure.cohorts.work.WorkDesk;
import org.ramure.cohorts.work.Works;
import org.ramure.load.PathwayGroup.Seat;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossiers;
import org.ramure.portfolio.experiment.Claims;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookFilter;
import org.ramure.portfolio.logbook.LogbookPrompts;
import org.ramure.portfolio.logbook.LogbookTurn;
import org.ramure.portfolio.rhythm.CatchUpRules;
import org.ramure.portfolio.rhythm.CatchUps;
import org.ramure.portfolio.rhythm.Rhythms;
import org.ramure.portfolio.voices.CohortRounds;
import org.ramure.portfolio.voices.OwnRounds;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.shared.Language;
import org.springframework.context.ApplicationContext;

/** Asks the services for what each view shows, as the view does. */
final class PathwayViews {

    /** As the list of one's entries has it. */
    private static final int PAGE = 20;

    private static final LogbookFilter SEARCH =
            new LogbookFilter(
                    "financement partenaires",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
    private static final LogbookFilter TURN =
            new LogbookFilter(
                    "", Optional.of(LogbookTurn.RELIER), Optional.empty(), Optional.empty());

    private final Map<String, View> all = new LinkedHashMap<>();
    private final ApplicationContext application;

    /** One view, for the {@code i}th of a group, or whoever leads it. */
    interface View {
        void ask(PathwayGroup group, int i);
    }

    /** What one person sees. */
    private interface Own {
        void ask(Seat seat);
    }

    PathwayViews(ApplicationContext application) {
        this.application = application;
        rhythm();
        logbook();
        trials();
        voices();
        var help = new PathwayHelpViews(application);
        help.own(all);
        dossier();
        lead();
        help.led(all);
        desk();
    }

    Map<String, View> all() {
        return all;
    }

    private <T> T the(Class<T> bean) {
        return application.getBean(bean);
    }

    private static void found(Optional<?> shown) {
        if (shown.isEmpty()) {
            throw new IllegalStateException("nothing to show");
        }
    }

    private void own(String name, Own view) {
        all.put(name, (group, i) -> view.ask(group.seat(i)));
    }

    private void rhythm() {
        Rhythms rhythms = the(Rhythms.class);
        CatchUps catchUps = the(CatchUps.class);
        own("my space: my pathway", seat -> rhythms.mine(seat.person()));
        own(
                "this week",
                seat -> {
                    header(rhythms, seat);
                    catchUp(catchUps, seat);
                });
        own(
                "load",
                seat -> {
                    header(rhythms, seat);
                    found(rhythms.load(seat.person(), seat.cohort().id()));
                });
        own(
                "catching up",
                seat -> {
                    header(rhythms, seat);
                    catchUp(catchUps, seat);
                });
    }

    private static void header(Rhythms rhythms, Seat seat) {
        found(rhythms.mine(seat.person(), seat.cohort().slug()));
    }

    private static void catchUp(CatchUps catchUps, Seat seat) {
        catchUps.of(seat.person(), seat.cohort().id(), CatchUpRules.USUAL_MINUTES, Set.of());
    }

    private void logbook() {
        Logbook logbook = the(Logbook.class);
        Extracts extracts = the(Extracts.class);
        own("logbook, first page", seat -> page(seat.person(), LogbookFilter.ALL, false));
        own("logbook, last page", seat -> page(seat.person(), LogbookFilter.ALL, true));
        own("logbook, two words searched", seat -> page(seat.person(), SEARCH, false));
        own("logbook, one turn, last page", seat -> page(seat.person(), TURN, true));
        own(
                "an entry",
                seat -> {
                    found(logbook.find(seat.person(), seat.entry()));
                    the(Fellows.class).circles(seat.person());
                    extracts.given(seat.person());
                });
        own(
                "what is shared",
                seat -> {
                    extracts.received(seat.person());
                    extracts.given(seat.person());
                });
    }

    private void page(PersonId person, LogbookFilter filter, boolean last) {
        Logbook logbook = the(Logbook.class);
        int count = logbook.count(person, filter);
        the(LogbookPrompts.class).now(person, Language.FR);
        logbook.months(person);
        the(Fellows.class).circles(person);
        logbook.list(person, filter, last ? Math.max(0, (count - 1) / PAGE) : 0, PAGE);
    }

    private void trials() {
        Trials trials = the(Trials.class);
        Feedbacks feedbacks = the(Feedbacks.class);
        own(
                "trials",
                seat -> {
                    feedbacks.askedOf(seat.person());
                    trials.mine(seat.person());
                });
        own("a trial", seat -> found(trials.find(seat.person(), seat.trial())));
        own(
                "a trial, its claim",
                seat -> {
                    found(trials.find(seat.person(), seat.trial()));
                    Claims claims = the(Claims.class);
                    claims.framework(seat.person(), seat.trial())
                            .ifPresent(grid -> claims.mine(seat.person(), grid.slug()));
                });
    }

    private void voices() {
        OwnRounds rounds = the(OwnRounds.class);
        own(
                "voices side by side",
                seat -> {
                    CohortId cohort = seat.cohort().id();
                    the(VoiceForms.class).given(seat.person());
                    the(VoiceThreads.class).mine(seat.person());
                    rounds.sessions(seat.person());
                    rounds.rounds(seat.person(), cohort);
                    rounds.sideBySide(seat.person(), cohort);
                });
    }

    private void dossier() {
        Dossiers dossiers = the(Dossiers.class);
        own(
                "my dossier: what goes in",
                seat -> {
                    found(dossiers.plan(seat.person(), seat.cohort().slug()));
                    dossiers.made(seat.person(), seat.cohort().id());
                });
    }

    /** What whoever leads the cohort sees. */
    private interface Led {
        void ask(PersonId lead, CohortId cohort);
    }

    private void led(String name, Led view) {
        all.put(name, (group, i) -> view.ask(group.lead(), group.cohort().id()));
    }

    private void lead() {
        led("facilitator: rhythm", (lead, cohort) -> found(the(Rhythms.class).board(lead, cohort)));
        led("facilitator: experiments", (lead, cohort) -> the(Feedbacks.class).desk(lead, cohort));
        led(
                "facilitator: voices",
                (lead, cohort) -> {
                    CohortRounds rounds = the(CohortRounds.class);
                    rounds.moments(lead, cohort);
                    rounds.lines(lead, cohort);
                    the(VoiceThreads.class).invited(lead, cohort);
                });
        all.put(
                "facilitator: one person's voices",
                (group, i) ->
                        the(CohortRounds.class)
                                .read(group.lead(), group.cohort().id(), group.seat(i).place()));
        led("facilitator: work", (lead, cohort) -> the(WorkDesk.class).rows(lead, List.of(cohort)));
        led(
                "facilitator: who reads whom",
                (lead, cohort) ->
                        the(ReviewDesk.class)
                                .overview(lead, new Works.Task(cohort, "feuille-de-route")));
    }

    private void desk() {
        Desk desk = the(Desk.class);
        led(
                "desk: week, answers, calls",
                (lead, cohort) -> {
                    desk.week(lead);
                    desk.toAnswer(lead);
                    desk.toCall(lead);
                });
        led("desk: people × steps", desk::board);
    }
}
