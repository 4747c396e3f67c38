package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.fellow.Circle;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.TrialLine;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** What others ask of the reader, then their own trials with what waits. */
@Route("experimentations")
@PermitAll
class TrialsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Trials trials;
    private final transient Feedbacks feedbacks;
    private final transient Fellows fellows;
    private final transient CurrentPerson current;
    private final transient Clock clock;

    TrialsView(
            Trials trials,
            Feedbacks feedbacks,
            Fellows fellows,
            CurrentPerson current,
            Clock clock) {
        this.trials = trials;
        this.feedbacks = feedbacks;
        this.fellows = fellows;
        this.current = current;
        this.clock = clock;
        addClassNames("experiment", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId person = current.requireAccount();
        List<FeedbackLoop> asked = feedbacks.askedOf(person);
        List<TrialLine> mine = trials.mine(person);
        add(
                new PageHeader(
                        getTranslation("portfolio.experiment.title"),
                        getTranslation("portfolio.experiment.lead")));
        List<FeedbackLoop> waiting =
                asked.stream().filter(loop -> loop.state() == State.TO_GIVE).toList();
        if (!waiting.isEmpty()) {
            Section toGive =
                    new Section(
                            new H2(getTranslation("portfolio.experiment.asked")), loops(waiting));
            toGive.addClassNames("card", "experiment-asked");
            add(toGive);
        }
        Div ways =
                new Div(
                        TrialWords.primary(
                                getTranslation("portfolio.experiment.new"), () -> begin(person)),
                        PortfolioWords.quiet("carnet", getTranslation("portfolio.logbook.menu")));
        ways.addClassName("cluster");
        add(ways);
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("portfolio.experiment.empty")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("logbook-list");
            mine.forEach(line -> list.add(item(line)));
            add(new H2(getTranslation("portfolio.experiment.mine")), list);
        }
        List<FeedbackLoop> given =
                asked.stream().filter(loop -> loop.state() != State.TO_GIVE).toList();
        if (!given.isEmpty()) {
            add(new NativeDetails(getTranslation("portfolio.experiment.given"), loops(given)));
        }
    }

    private void begin(PersonId person) {
        List<Circle> places =
                fellows.circles(person).stream().filter(circle -> !circle.facilitates()).toList();
        Optional<Circle> only =
                places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
        UI.getCurrent()
                .navigate("experimentations/" + trials.begin(person, only.map(Circle::cohort)));
    }

    private UnorderedList loops(List<FeedbackLoop> loops) {
        Instant now = clock.instant();
        UnorderedList list = new UnorderedList();
        list.addClassName("logbook-list");
        for (FeedbackLoop loop : loops) {
            Anchor link =
                    new Anchor(
                            "experimentations/" + loop.trial(),
                            TrialWords.title(this, loop.trialTitle()));
            link.addClassName("logbook-title");
            Div facts =
                    new Div(
                            new Span(TrialWords.name(this, loop.learnerName())),
                            TrialWords.state(this, loop, now));
            facts.addClassName("cluster");
            list.add(new ListItem(link, facts));
        }
        return list;
    }

    private ListItem item(TrialLine line) {
        Instant now = clock.instant();
        Anchor link =
                new Anchor("experimentations/" + line.id(), TrialWords.title(this, line.title()));
        link.addClassName("logbook-title");
        Div facts = new Div();
        facts.addClassName("cluster");
        line.loops().stream()
                .filter(loop -> loop.state().isOpen())
                .forEach(loop -> {
                    Span who =
                            new Span(
                                    new Span(TrialWords.name(this, loop.giverName()) + " "),
                                    TrialWords.state(this, loop, now));
                    facts.add(who);
                });
        ListItem item = new ListItem(link, PortfolioWords.muted(next(line)));
        if (facts.getComponentCount() > 0) {
            item.add(facts);
        }
        return item;
    }

    private String next(TrialLine line) {
        return line.standing()
                .next()
                .map(step ->
                        getTranslation("portfolio.experiment.next", TrialWords.step(this, step)))
                .orElseGet(() -> getTranslation("portfolio.experiment.done"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.experiment.title") + " · Ramure";
    }
}
