package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ramure.cohorts.CohortRow;
import org.ramure.cohorts.Cohorts;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** What a facilitator runs, the soonest first; {@code ?q=} holds the search. */
@Route("groupes")
@Menu(title = "cohorts.list.menu", order = 61, icon = "vaadin:group")
@RolesAllowed({"FACILITATOR", "ADMINISTRATOR"})
class CohortListView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";
    private static final int FEW = 8;

    private final transient Cohorts cohorts;
    private final transient CurrentPerson current;

    CohortListView(Cohorts cohorts, CurrentPerson current) {
        this.cohorts = cohorts;
        this.current = current;
        addClassNames("cohorts", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String text =
                event.getLocation().getQueryParameters().getSingleParameter(SEARCH).orElse("");
        PersonId caller = current.requireAccount();
        var create = new Anchor("groupes/nouveau", getTranslation("cohorts.list.create"));
        create.addClassName("button-primary");
        add(
                new PageHeader(
                        getTranslation("cohorts.list.title"), getTranslation("cohorts.list.lead")));
        int all = cohorts.count(caller, "");
        if (all == 0) {
            add(new EmptyState(getTranslation("cohorts.list.empty"), create));
            return;
        }
        add(create);
        if (all > FEW || !text.isEmpty()) {
            add(search(text));
        }
        add(grid(caller, text));
    }

    private Component search(String text) {
        var search = new TextField(getTranslation("cohorts.list.search"));
        search.setValue(text);
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.addValueChangeListener(e ->
                getUI().ifPresent(ui ->
                        ui.navigate(
                                CohortListView.class,
                                e.getValue().isBlank()
                                        ? QueryParameters.empty()
                                        : QueryParameters.of(SEARCH, e.getValue().strip()))));
        return search;
    }

    private Component grid(PersonId caller, String text) {
        Grid<CohortRow> grid = new Grid<>();
        grid.addClassName("cohorts-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", getTranslation("cohorts.list.title"));
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("cohorts.list.session"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::places)
                .setHeader(getTranslation("cohorts.list.places"))
                .setFlexGrow(1);
        grid.setItems(
                DataProvider.fromCallbacks(
                        query ->
                                cohorts
                                        .list(caller, text, query.getPage(), query.getPageSize())
                                        .stream(),
                        query -> cohorts.count(caller, text)));
        grid.setAllRowsVisible(cohorts.count(caller, text) <= FEW);
        return grid;
    }

    private Component what(CohortRow row) {
        var title = new Anchor("groupes/" + row.slug(), row.title());
        title.addClassName("cohorts-title");
        var when = new Span(Days.range(row.firstDay(), row.lastDay()));
        var what = new Div(title, when);
        if (row.nextDay() != null) {
            var next = new Span(getTranslation("cohorts.list.next", Days.full(row.nextDay())));
            next.addClassName("muted");
            what.add(next);
        }
        if (!row.territory().isEmpty()) {
            var territory = new Span(row.territory());
            territory.addClassName("muted");
            what.add(territory);
        }
        what.addClassName("cohorts-what");
        return what;
    }

    private Component places(CohortRow row) {
        var places =
                new Span(getTranslation("cohorts.list.enrolled", row.enrolled(), row.capacity()));
        var cell = new Div(new StatusBadge(row.status()), places);
        if (row.waiting() > 0) {
            var waiting = new Span(getTranslation("cohorts.list.waiting", row.waiting()));
            waiting.addClassName("muted");
            cell.add(waiting);
        }
        if (row.invited() > 0) {
            var invited = new Span(getTranslation("cohorts.list.invited", row.invited()));
            invited.addClassName("muted");
            cell.add(invited);
        }
        cell.addClassName("cohorts-what");
        return cell;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.list.title") + " · Ramure";
    }
}
