package org.ramure.catalogue.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ramure.catalogue.ContentInventory;
import org.ramure.catalogue.ContentItem;
import org.ramure.catalogue.ContentProblem;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** All content as authors see it: its state, and every problem with file, line and what to do. */
@Route("atelier")
@RolesAllowed({"AUTHOR", "ADMINISTRATOR"})
@Menu(title = "catalogue.authors.menu", order = 70, icon = "vaadin:edit")
class ContentListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContentInventory inventory;

    ContentListView(ContentInventory inventory) {
        this.inventory = inventory;
        addClassName("content-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<ContentProblem> problems = inventory.problems();
        add(
                new PageHeader(
                        getTranslation("catalogue.authors.title"),
                        getTranslation("catalogue.authors.lead", problems.size())));
        add(new Anchor("atelier/versions", getTranslation("catalogue.authors.releases")));
        add(new H2(getTranslation("catalogue.authors.problems")));
        add(
                problems.isEmpty()
                        ? new Paragraph(getTranslation("catalogue.authors.none"))
                        : problemGrid(problems));
        add(new H2(getTranslation("catalogue.authors.items")), itemGrid());
    }

    private Grid<ContentProblem> problemGrid(List<ContentProblem> problems) {
        Grid<ContentProblem> grid = new Grid<>();
        grid.setItems(
                problems.stream().sorted(Comparator.comparing(ContentProblem::severity)).toList());
        grid.addColumn(p ->
                        getTranslation(
                                "catalogue.severity."
                                        + p.severity().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("catalogue.authors.severity"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(p -> p.file() + (p.line() > 0 ? " : " + p.line() : ""))
                .setHeader(getTranslation("catalogue.authors.place"))
                .setAutoWidth(true);
        grid.addColumn(ContentProblem::message)
                .setHeader(getTranslation("catalogue.authors.message"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addColumn(ContentProblem::remedy)
                .setHeader(getTranslation("catalogue.authors.remedy"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addThemeName("wrap-cell-content");
        grid.setAllRowsVisible(problems.size() < 10);
        return grid;
    }

    private Grid<ContentItem> itemGrid() {
        Grid<ContentItem> grid = new Grid<>();
        List<ContentItem> items = inventory.items();
        grid.setItems(items);
        grid.addColumn(item -> item.title().in(Reader.language()))
                .setHeader(getTranslation("catalogue.authors.name"))
                .setWidth("13rem")
                .setFlexGrow(3);
        grid.addColumn(item ->
                        getTranslation(
                                "catalogue.kind." + item.kind().name().toLowerCase(Locale.ROOT)))
                .setHeader(getTranslation("catalogue.authors.kind"))
                .setAutoWidth(true);
        grid.addColumn(item ->
                        item.status()
                                .map(s ->
                                        getTranslation(
                                                "catalogue.status."
                                                        + s.name().toLowerCase(Locale.ROOT)))
                                .orElse(""))
                .setHeader(getTranslation("catalogue.authors.status"))
                .setAutoWidth(true);
        grid.addColumn(ContentItem::version)
                .setHeader(getTranslation("catalogue.authors.version"))
                .setAutoWidth(true);
        grid.addColumn(item -> item.minutes() == 0 ? "" : Minutes.say(item.minutes()))
                .setHeader(getTranslation("catalogue.authors.minutes"))
                .setAutoWidth(true);
        grid.addColumn(item ->
                        item.served()
                                ? String.valueOf(item.problems())
                                : getTranslation("catalogue.authors.leftOut", item.problems()))
                .setHeader(getTranslation("catalogue.authors.problems"))
                .setAutoWidth(true);
        grid.addThemeName("wrap-cell-content");
        grid.setAllRowsVisible(items.size() < 15);
        return grid;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.authors.menu") + " · Ramure";
    }
}
