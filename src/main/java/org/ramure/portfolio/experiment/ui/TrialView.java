package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.TrialStep;
import org.ramure.shared.ui.PageHeader;

/** One trial, one step at a time; for whoever is asked, what they need to give feedback. */
@Route("experimentations/:trial")
@PermitAll
class TrialView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "etape";

    private final transient TrialDesk desk;
    private final transient CurrentPerson current;
    private String title = "";

    TrialView(TrialDesk desk, CurrentPerson current) {
        this.desk = desk;
        this.current = current;
        addClassNames("experiment", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.requireAccount();
        UUID id =
                event.getRouteParameters()
                        .get("trial")
                        .flatMap(TrialView::id)
                        .orElseThrow(NotFoundException::new);
        Optional<TrialStep> asked =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(STEP)
                        .flatMap(TrialView::step);
        show(person, id, asked);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<TrialStep> step(String key) {
        return Arrays.stream(TrialStep.values())
                .filter(step -> TrialWords.key(step).equals(key))
                .findFirst();
    }

    private void show(PersonId person, UUID id, Optional<TrialStep> asked) {
        removeAll();
        Trial trial = desk.trials().find(person, id).orElseThrow(NotFoundException::new);
        title = TrialWords.title(this, trial.title());
        add(
                new Anchor("experimentations", getTranslation("portfolio.experiment.title")),
                new PageHeader(title, ""));
        if (!trial.own()) {
            add(new GivePanel(desk, person, trial, () -> show(person, id, asked)));
            return;
        }
        TrialStep step = asked.orElseGet(() -> first(trial));
        add(
                steps(trial, step),
                new H2(TrialWords.step(this, step)),
                PortfolioWords.muted(
                        getTranslation("portfolio.experiment.step." + step.name() + ".how")),
                content(person, trial, step, () -> show(person, id, Optional.of(step))),
                ways(trial, step));
        if (step == TrialStep.TRY) {
            add(new TrialDeletion(desk.trials(), person, id));
        }
    }

    /** Feedback that waits to be read or answered comes before what is next. */
    private static TrialStep first(Trial trial) {
        boolean waits =
                trial.loops().stream()
                        .map(FeedbackLoop::state)
                        .anyMatch(state -> state == State.TO_OPEN || state == State.TO_ANSWER);
        return waits ? TrialStep.ANSWER : trial.standing().next().orElse(TrialStep.CLAIM);
    }

    private Nav steps(Trial trial, TrialStep here) {
        OrderedList list = new OrderedList();
        for (TrialStep step : TrialStep.values()) {
            Anchor link = new Anchor(address(trial, step), TrialWords.step(this, step));
            if (step == here) {
                link.getElement().setAttribute("aria-current", "step");
            }
            ListItem item = new ListItem(link);
            if (trial.standing().isDone(step)) {
                Span done = new Span(getTranslation("portfolio.experiment.step.done"));
                done.addClassName("visually-hidden");
                item.add(done);
                item.addClassName("experiment-done");
            }
            list.add(item);
        }
        Nav nav = new Nav(list);
        nav.addClassName("experiment-steps");
        nav.getElement().setAttribute("aria-label", getTranslation("portfolio.experiment.steps"));
        return nav;
    }

    private static String address(Trial trial, TrialStep step) {
        return "experimentations/" + trial.id() + "?" + STEP + "=" + TrialWords.key(step);
    }

    private Component content(PersonId person, Trial trial, TrialStep step, Runnable again) {
        return switch (step) {
            case TRY -> new TryPanel(desk, person, trial);
            case EVIDENCE -> new EvidencePanel(desk.trials(), person, trial, again);
            case REFLECTION -> TryPanel.reflection(this, person, trial);
            case FEEDBACK -> new AskPanel(desk, person, trial, again);
            case ANSWER -> new AnswerPanel(desk, person, trial, again);
            case CLAIM ->
                    desk.claims()
                            .framework(person, trial.id())
                            .<Component>map(
                                    grid -> new ClaimPanel(desk, person, trial, grid, again))
                            .orElseGet(() ->
                                    PortfolioWords.muted(
                                            getTranslation("portfolio.experiment.claim.noGrid")));
        };
    }

    private Div ways(Trial trial, TrialStep step) {
        Div ways = new Div();
        ways.addClassNames("cluster", "logbook-pages");
        List<TrialStep> all = List.of(TrialStep.values());
        int at = all.indexOf(step);
        if (at > 0) {
            TrialStep before = all.get(at - 1);
            ways.add(
                    PortfolioWords.quiet(
                            address(trial, before),
                            getTranslation(
                                    "portfolio.experiment.before", TrialWords.step(this, before))));
        }
        if (at + 1 < all.size()) {
            TrialStep after = all.get(at + 1);
            ways.add(
                    PortfolioWords.primary(
                            address(trial, after),
                            getTranslation(
                                    "portfolio.experiment.after", TrialWords.step(this, after))));
        }
        return ways;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
