package org.ramure.pathways.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ramure.assessment.ui.BlindQuiz;
import org.ramure.catalogue.CourseModule;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.ui.words.Wording;
import org.ramure.pathways.plan.Plan;
import org.ramure.pathways.plan.PlannedActivity;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** Three questions, and a path made of the answers: what to do, in which order, and why. */
@Route(ComposerState.ROUTE)
@AnonymousAllowed
class ComposerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ComposerDesk desk;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private final Div problem = new Div();

    ComposerView(ComposerDesk desk, CurrentPerson current, Clock clock) {
        this.desk = desk;
        this.current = current;
        this.clock = clock;
        addClassName("composer");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<Framework> framework =
                query.getSingleParameter("grille")
                        .flatMap(desk.catalogue()::framework)
                        .or(() -> desk.catalogue().frameworks().stream().findFirst());
        removeAll();
        add(
                new PageHeader(
                        getTranslation("pathways.composer.title"),
                        getTranslation("pathways.composer.lead")));
        if (framework.isEmpty()) {
            add(new EmptyState(getTranslation("competences.grid.missing")));
            return;
        }
        Optional<CompetenceReading> reading =
                current.id().flatMap(p -> desk.readings().latestSelf(p, framework.get().slug()));
        show(ComposerState.of(query, framework.get(), reading), reading);
    }

    private void show(ComposerState state, Optional<CompetenceReading> reading) {
        var gaps = new GapsForm(state, lead(reading));
        var time = new TimeForm(state.minutes());
        var go = new Button(getTranslation("pathways.composer.go"));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> ask(state, gaps, time));
        problem.removeAll();
        var foot = new Div(problem, go);
        foot.addClassName("composer-go");
        add(gaps, time, known(state, gaps, time), foot);
        if (state.isComplete()) {
            add(answer(state));
        }
    }

    private String lead(Optional<CompetenceReading> reading) {
        return reading.map(r ->
                        getTranslation(
                                "pathways.composer.gaps.fromReading", Wording.day(r.takenAt())))
                .orElseGet(() -> getTranslation("pathways.composer.gaps.lead"));
    }

    /** Puts the answers into the address, where back, reload and bookmarks find them. */
    private void ask(ComposerState state, GapsForm gaps, TimeForm time) {
        problem.removeAll();
        boolean enough = time.check();
        ComposerState wished = state.with(gaps.aims(), time.minutes());
        if (wished.gaps().isEmpty()) {
            problem.add(Notices.problem(getTranslation("pathways.composer.gaps.none")));
        } else if (enough) {
            go(wished);
        }
    }

    private void go(ComposerState state) {
        getUI().ifPresent(ui -> ui.navigate(ComposerState.ROUTE, state.asQuery()));
    }

    private KnownPanel known(ComposerState state, GapsForm gaps, TimeForm time) {
        Map<String, CourseModule> modules = new LinkedHashMap<>();
        for (PlannedActivity each :
                desk.candidates().activities(state.framework().slug()).values()) {
            if (each.activity().competences().stream().anyMatch(state.gaps()::containsKey)) {
                modules.putIfAbsent(
                        each.course().slug() + "/" + each.module().slug(), each.module());
            }
        }
        return new KnownPanel(
                state,
                modules,
                current.id().map(desk.known()::of).orElse(Map.of()),
                new KnownDeeds(() -> state.with(gaps.aims(), time.minutes())));
    }

    /** What the panel asks for; answers not sent yet are sent along, so that none is lost. */
    private final class KnownDeeds implements KnownPanel.Deeds {

        private final transient Supplier<ComposerState> answers;

        KnownDeeds(Supplier<ComposerState> answers) {
            this.answers = answers;
        }

        @Override
        public Optional<Instant> againFrom(CourseModule module) {
            return current.id().flatMap(p -> desk.known().againFrom(p, module.id()));
        }

        @Override
        public BlindQuiz quiz(CourseModule module) {
            return new BlindQuiz(
                    module.activities().stream().filter(a -> a.type().equals("quiz")).toList(),
                    module.slug(),
                    desk.translations(),
                    (right, asked) -> {
                        found(module, right, asked);
                        go(answers.get());
                    });
        }

        @Override
        public void keep(String module, boolean kept) {
            go(answers.get().keeping(module, kept));
        }
    }

    /** Keeps what a quiz found; somebody without an account becomes a guest. */
    private void found(CourseModule module, int right, int asked) {
        try {
            desk.known().keep(current.idOrNewGuest(), module.id(), right, asked);
            Notices.say(getTranslation("pathways.composer.known.result", right, asked));
        } catch (UserFacingException refusal) {
            Notices.say(getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
        }
    }

    private PlanPanel answer(ComposerState state) {
        Plan plan = desk.planner().plan(current.id(), state.asWish());
        var panel = new PlanPanel(state, plan, desk.reasons());
        if (!plan.composition().choices().isEmpty()) {
            panel.offerFollowing(
                    getTranslation(
                            "pathways.composer.follow.default", Wording.day(clock.instant())),
                    current.account().isPresent(),
                    title -> follow(state, title));
        }
        panel.focusHeading();
        return panel;
    }

    private void follow(ComposerState state, String title) {
        UUID path = desk.planner().follow(current.idOrNewGuest(), state.asWish(), title);
        getUI().ifPresent(ui -> ui.navigate("mon-chemin/" + path));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("pathways.composer.title") + " · Ramure";
    }
}
