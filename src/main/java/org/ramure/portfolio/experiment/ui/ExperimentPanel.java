package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PlainTable;

/** What waits for the caller first; of loops between others, who and how long, nothing more. */
class ExperimentPanel extends Section {

    ExperimentPanel(List<FeedbackLoop> loops, PersonId caller, Instant now) {
        addClassNames("experiment", "stack");
        add(
                new H2(getTranslation("portfolio.experiment.title")),
                PortfolioWords.muted(getTranslation("portfolio.experiment.desk.lead")));
        List<FeedbackLoop> mine =
                loops.stream()
                        .filter(loop -> loop.state() == State.TO_GIVE)
                        .filter(loop -> loop.giver().equals(caller))
                        .toList();
        List<FeedbackLoop> open =
                loops.stream()
                        .filter(loop -> loop.state().isOpen() && !mine.contains(loop))
                        .toList();
        if (mine.isEmpty() && open.isEmpty()) {
            add(new EmptyState(getTranslation("portfolio.experiment.desk.none")));
        }
        if (!mine.isEmpty()) {
            add(waiting(mine, now));
        }
        if (!open.isEmpty()) {
            add(table(open, now));
        }
        long closed = loops.stream().filter(loop -> loop.state() == State.CLOSED).count();
        if (closed > 0) {
            add(PortfolioWords.muted(getTranslation("portfolio.experiment.desk.closed", closed)));
        }
    }

    private Component waiting(List<FeedbackLoop> mine, Instant now) {
        UnorderedList list = new UnorderedList();
        list.addClassName("logbook-list");
        for (FeedbackLoop loop : mine) {
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
        Section card = new Section(new H3(getTranslation("portfolio.experiment.asked")), list);
        card.addClassNames("card", "experiment-asked");
        return card;
    }

    private Component table(List<FeedbackLoop> open, Instant now) {
        PlainTable table =
                new PlainTable(
                        getTranslation("portfolio.experiment.desk.open"),
                        getTranslation("portfolio.experiment.desk.learner"),
                        getTranslation("portfolio.experiment.desk.giver"),
                        getTranslation("portfolio.experiment.desk.state"));
        for (FeedbackLoop loop : open) {
            table.addRow(
                    new Span(TrialWords.name(this, loop.learnerName())),
                    new Span(TrialWords.name(this, loop.giverName())),
                    TrialWords.state(this, loop, now));
        }
        return table;
    }
}
