package org.ramure.toolkit.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.CopyAddress;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.resource.Resource;
import org.ramure.toolkit.resource.ResourceKeepers;
import org.ramure.toolkit.resource.ResourceWords;
import org.ramure.toolkit.resource.Resources;

/** MEDOC: five letters, a table that crosses them with two other views, a search and its list. */
@Route(ResourceState.PATH)
@AnonymousAllowed
class ResourcesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient Resources resources;
    private final transient ResourceWords words;
    private final transient KeepParts parts;
    private final transient ResourceKeepers keepers;
    private final transient CurrentPerson current;

    ResourcesView(
            Resources resources,
            ResourceWords words,
            KeepParts parts,
            ResourceKeepers keepers,
            CurrentPerson current) {
        this.resources = resources;
        this.words = words;
        this.parts = parts;
        this.keepers = keepers;
        this.current = current;
        addClassName("medoc");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ResourceState state = ResourceState.from(event.getLocation().getQueryParameters());
        Set<ItemKey> kept = parts.kept();
        add(
                new PageHeader(
                        getTranslation("toolkit.medoc.title"),
                        getTranslation("toolkit.medoc.lead")),
                ways(kept.size()),
                new PivotTable(state, resources.pivot(state.columns(), state.query()), words),
                new ResourceFacets(state, resources, words, this::show),
                found(state, kept));
    }

    private Nav ways(int kept) {
        var ways = new Nav();
        ways.addClassNames("cluster", "medoc-ways");
        ways.getElement().setAttribute("aria-label", getTranslation("toolkit.medoc.ways"));
        ways.add(
                KeepWords.quiet("ma-pharmacie", getTranslation("toolkit.basket.mine", kept)),
                KeepWords.quiet("boussoles", getTranslation("toolkit.compass.all")),
                KeepWords.quiet("methode", getTranslation("toolkit.method.all")));
        if (current.account().filter(account -> keepers.allows(account.id())).isPresent()) {
            ways.add(
                    KeepWords.quiet("ressources/importer", getTranslation("toolkit.medoc.import")));
        }
        return ways;
    }

    private Component found(ResourceState state, Set<ItemKey> kept) {
        List<Resource> found = resources.search(state.query());
        var count = new Paragraph(getTranslation("toolkit.medoc.count", found.size()));
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        var section = new Section(new H2(getTranslation("toolkit.medoc.found")), count);
        section.addClassName("medoc-found");
        if (found.isEmpty()) {
            var all = new Anchor(ResourceState.PATH, getTranslation("toolkit.medoc.clear"));
            all.addClassName("button-primary");
            section.add(new EmptyState(getTranslation("toolkit.medoc.none"), all));
            return section;
        }
        int pages = (found.size() + PAGE - 1) / PAGE;
        int page = Math.min(state.page(), pages);
        var list = new UnorderedList();
        list.addClassName("medoc-list");
        found.stream()
                .skip((long) (page - 1) * PAGE)
                .limit(PAGE)
                .forEach(one -> list.add(new ResourceLine(one, words, parts, kept)));
        section.add(list);
        if (pages > 1) {
            section.add(pages(state, page, pages));
        }
        section.add(take(state));
        return section;
    }

    private Nav pages(ResourceState state, int page, int pages) {
        var nav = new Nav();
        nav.addClassNames("cluster", "medoc-pages");
        nav.getElement().setAttribute("aria-label", getTranslation("toolkit.medoc.pages"));
        if (page > 1) {
            nav.add(
                    KeepWords.quiet(
                            state.on(page - 1).address(),
                            getTranslation("toolkit.medoc.previous")));
        }
        nav.add(KeepWords.muted(getTranslation("toolkit.medoc.page", page, pages)));
        if (page < pages) {
            nav.add(
                    KeepWords.quiet(
                            state.on(page + 1).address(), getTranslation("toolkit.medoc.next")));
        }
        return nav;
    }

    private Div take(ResourceState state) {
        String query = state.query().parameters().isEmpty() ? "" : rest(state);
        var table = new Anchor("ressources.csv" + query, getTranslation("toolkit.medoc.export"));
        table.setRouterIgnore(true);
        table.getElement().setAttribute("download", true);
        table.addClassName("button-quiet");
        var take =
                new Div(
                        new CopyAddress(getTranslation("toolkit.medoc.address"), state.address()),
                        table);
        take.addClassName("medoc-take");
        return take;
    }

    private static String rest(ResourceState state) {
        String address = state.address();
        int sign = address.indexOf('?');
        return sign < 0 ? "" : address.substring(sign);
    }

    private void show(ResourceState state) {
        getUI().ifPresent(ui -> ui.navigate(ResourceState.PATH, state.parameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("toolkit.medoc.menu") + " · Ramure";
    }
}
