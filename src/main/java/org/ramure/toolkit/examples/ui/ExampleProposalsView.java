package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.contribute.Contribution.State;
import org.ramure.toolkit.examples.contribute.ContributionLine;
import org.ramure.toolkit.examples.contribute.Contributions;

/** What one has proposed, where it stands, and what was said about it. */
@Route(ExamplesView.PATH + "/mes-propositions")
@PermitAll
class ExampleProposalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Contributions contributions;
    private final transient CurrentPerson current;

    ExampleProposalsView(Contributions contributions, CurrentPerson current) {
        this.contributions = contributions;
        this.current = current;
        addClassNames("examples", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<ContributionLine> mine = contributions.mine(current.requireAccount());
        Anchor begin =
                ExampleParts.primary(
                        ExamplesView.PATH + "/proposer",
                        getTranslation("toolkit.examples.propose.new"));
        add(
                new Anchor(ExamplesView.PATH, "← " + getTranslation("toolkit.examples.back")),
                new PageHeader(
                        getTranslation("toolkit.examples.propose.mine"),
                        getTranslation("toolkit.examples.propose.mine.lead")));
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("toolkit.examples.propose.mine.none"), begin));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("examples-list");
        mine.forEach(line -> list.add(item(line)));
        add(new Div(begin), list);
    }

    private ListItem item(ContributionLine line) {
        String title =
                line.title().isBlank()
                        ? getTranslation("toolkit.examples.propose.untitled")
                        : line.title();
        Anchor link = new Anchor(ExamplesView.PATH + "/proposer/" + line.id(), title);
        Div facts =
                new Div(
                        ExampleParts.badge(
                                getTranslation(
                                        "toolkit.examples.propose.state." + line.state().name()),
                                "state-" + line.state().name().toLowerCase(java.util.Locale.ROOT)),
                        new Span(
                                getTranslation(
                                        "toolkit.examples.propose.moved",
                                        Wording.day(Reader.language(), line.movedAt()))));
        facts.addClassNames("cluster", "muted", "examples-facts");
        ListItem item = new ListItem(new H2(link), facts);
        if (!line.reason().isEmpty()) {
            item.add(ExampleProposeView.reason(this, line.reason()));
        }
        if (line.state() == State.ACCEPTED) {
            item.add(
                    new Paragraph(
                            new Anchor(
                                    ExamplesView.PATH + "/" + line.code(),
                                    getTranslation("toolkit.examples.propose.see"))));
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.examples.propose.mine") + " · Ramure";
    }
}
