package org.ramure.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Pathway;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** The catalogue: every pathway, with facets that live in the address. */
@Route("parcours")
@AnonymousAllowed
@Menu(title = "catalogue.list.menu", order = 20, icon = "vaadin:road-branches")
class PathwayListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;

    PathwayListView(Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PathwayFilter filter = PathwayFilter.from(event.getLocation().getQueryParameters());
        List<Pathway> found = catalogue.pathways().stream().filter(filter::accepts).toList();
        var count = new Paragraph(getTranslation("catalogue.list.count", found.size()));
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        add(
                new PageHeader(
                        getTranslation("catalogue.list.title"),
                        getTranslation("catalogue.list.lead")),
                new FacetForm(filter, catalogue, this::show),
                count);
        if (found.isEmpty()) {
            var all = new Anchor("parcours", getTranslation("catalogue.list.clear"));
            all.addClassName("button-primary");
            add(new EmptyState(getTranslation("catalogue.list.none"), all));
            return;
        }
        var cards = new Div();
        cards.addClassName("card-row");
        found.forEach(pathway -> cards.add(new PathwayCard(pathway, catalogue)));
        add(cards);
    }

    private void show(PathwayFilter filter) {
        getUI().ifPresent(ui -> ui.navigate("parcours", filter.asQuery()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.list.menu") + " · Ramure";
    }
}
