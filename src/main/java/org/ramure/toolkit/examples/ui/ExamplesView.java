package org.ramure.toolkit.examples.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.examples.ExampleAddress;
import org.ramure.toolkit.examples.ExampleKeepers;
import org.ramure.toolkit.examples.ExampleQuery;
import org.ramure.toolkit.examples.ExampleResults;
import org.ramure.toolkit.examples.ExampleWords;
import org.ramure.toolkit.examples.Examples;
import org.ramure.toolkit.examples.contribute.Contributions;

/**
 * The base of examples: words, facets with counts, and pages, all in the address. The form stays
 * while results change, so that nobody loses the box they were at.
 */
@Route(ExamplesView.PATH)
@AnonymousAllowed
@Menu(title = "toolkit.examples.menu", order = 27, icon = "vaadin:lightbulb")
class ExamplesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = ExampleAddress.PATH;
    static final int PAGE_SIZE = 20;

    private final transient Examples examples;
    private final transient ExampleWords words;
    private final ExampleSearchBar bar = new ExampleSearchBar(this::go);
    private final ExampleFilters filters;
    private final Paragraph count = ExampleParts.muted("");
    private final Div active = new Div();
    private final Section results = new Section();

    ExamplesView(
            Examples examples,
            ExampleWords words,
            Contributions contributions,
            CurrentPerson current) {
        this.examples = examples;
        this.words = words;
        this.filters = new ExampleFilters(words, this::go);
        addClassName("examples");
        count.getElement().setAttribute("role", "status");
        H2 heading = new H2(getTranslation("toolkit.examples.results"));
        heading.addClassName("visually-hidden");
        Div found = new Div(heading, count, active, results);
        found.addClassName("examples-found");
        Div layout = new Div(filters, found);
        layout.addClassName("examples-layout");
        add(
                new PageHeader(
                        getTranslation("toolkit.examples.title"),
                        getTranslation("toolkit.examples.lead")),
                ways(contributions, current),
                bar,
                layout);
    }

    private Div ways(Contributions contributions, CurrentPerson current) {
        Div ways =
                new Div(
                        ExampleParts.primary(
                                PATH + "/pairs", getTranslation("toolkit.examples.peers")),
                        ExampleParts.quiet(
                                PATH + "/proposer", getTranslation("toolkit.examples.propose")));
        ways.addClassNames("cluster", "examples-ways");
        if (ExampleKeepers.is(current)) {
            ways.add(
                    ExampleParts.quiet(
                            PATH + "/relecture",
                            getTranslation(
                                    "toolkit.examples.review.waiting",
                                    contributions.waiting(current.requireAccount()))),
                    ExampleParts.quiet(
                            PATH + "/importer", getTranslation("toolkit.examples.import.menu")));
        }
        return ways;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExampleAddress address =
                ExampleAddress.of(event.getLocation().getQueryParameters().getParameters());
        ExampleQuery query = address.query();
        ExampleResults found = examples.search(query, address.page(), PAGE_SIZE);
        bar.show(query);
        filters.show(query, found);
        count.setText(getTranslation("toolkit.examples.count", found.total()));
        active.removeAll();
        if (!query.chosen().isEmpty()) {
            active.add(new ActiveFilters(query, words));
        }
        show(address, found);
    }

    private void show(ExampleAddress address, ExampleResults found) {
        results.removeAll();
        if (found.loosened()) {
            Paragraph loosened = new Paragraph(getTranslation("toolkit.examples.loosened"));
            loosened.addClassName("call-out");
            results.add(loosened);
        }
        if (found.page().isEmpty()) {
            boolean empty = address.query().isAll() && found.total() == 0;
            results.add(
                    new EmptyState(
                            getTranslation(
                                    empty ? "toolkit.examples.empty" : "toolkit.examples.none"),
                            empty
                                    ? ExampleParts.primary(
                                            PATH + "/proposer",
                                            getTranslation("toolkit.examples.propose"))
                                    : ExampleParts.primary(
                                            PATH, getTranslation("toolkit.examples.all"))));
            return;
        }
        results.add(new ExampleList(found.page(), words), new ExamplePages(address, found.total()));
        results.add(new KeepSearch(address.query()));
    }

    private void go(ExampleQuery query) {
        getUI().ifPresent(ui ->
                ui.navigate(PATH, new QueryParameters(ExampleAddress.parameters(query, 0))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.examples.menu") + " · Ramure";
    }
}
