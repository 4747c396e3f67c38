package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Role;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.examples.contribute.ContributionLine;
import org.ramure.toolkit.examples.contribute.Contributions;

/** What waits to be read over, the oldest first. */
@Route(ExamplesView.PATH + "/relecture")
@RolesAllowed({Role.AUTHOR_ROLE, Role.ADMINISTRATOR_ROLE})
class ExampleQueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Contributions contributions;
    private final transient CurrentPerson current;

    ExampleQueueView(Contributions contributions, CurrentPerson current) {
        this.contributions = contributions;
        this.current = current;
        addClassNames("examples", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new Anchor(ExamplesView.PATH, "← " + getTranslation("toolkit.examples.back")),
                new PageHeader(
                        getTranslation("toolkit.examples.review.title"),
                        getTranslation("toolkit.examples.review.lead")));
        List<ContributionLine> queue = contributions.queue(current.requireAccount());
        if (queue.isEmpty()) {
            add(new EmptyState(getTranslation("toolkit.examples.review.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("examples-list");
        queue.forEach(line -> list.add(item(line)));
        add(list);
    }

    private ListItem item(ContributionLine line) {
        Div facts =
                new Div(
                        new Span(getTranslation("toolkit.examples.review.by", line.author())),
                        new Span(
                                getTranslation(
                                        "toolkit.examples.propose.moved",
                                        Wording.day(Reader.language(), line.movedAt()))));
        facts.addClassNames("cluster", "muted", "examples-facts");
        return new ListItem(
                new H2(new Anchor(ExamplesView.PATH + "/relecture/" + line.id(), line.title())),
                facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.examples.review") + " · Ramure";
    }
}
