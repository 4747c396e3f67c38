package org.ramure.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.annotation.Value;

/**
 * What surrounds every view: skip link, header with the menu of what this person may open, main
 * landmark, footer.
 */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** Entries from this order on are for those who accompany, write or administer. */
    private static final double FIRST_TOOL = 60;

    private final Main main = new Main();
    private final Nav menu = new Nav();
    private final NativeButton menuButton;
    private final List<Anchor> links = new ArrayList<>();
    private boolean arrivedBefore;

    MainLayout(
            CurrentPerson current,
            AuthenticationContext authentication,
            FrameBar frameBar,
            @Value("${ramure.demo:false}") boolean demo) {
        addClassName("page");
        main.setId("contenu");
        main.getElement().setAttribute("tabindex", "-1");
        menuButton =
                new NativeButton(
                        getTranslation("shell.menu"),
                        click -> openMenu(!menu.hasClassName("is-open")));
        menuButton.addClassName("menu-button");
        menuButton.getElement().setAttribute("aria-controls", "menu");
        add(skipLink());
        if (demo) {
            add(demoBanner());
        }
        add(header(current, authentication));
        frameBar.bar().ifPresent(this::add);
        add(main, new SiteFooter());
    }

    private Component skipLink() {
        var skip = new Anchor("#contenu", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component demoBanner() {
        var banner = new Aside(new Span(getTranslation("shell.demo")));
        banner.addClassName("demo-banner");
        banner.getElement().setAttribute("aria-label", getTranslation("shell.demo.label"));
        return banner;
    }

    private Component header(CurrentPerson current, AuthenticationContext authentication) {
        var brand = new Anchor("", new Brand(), new Span("Ramure"));
        brand.addClassName("brand");
        menu.setId("menu");
        menu.addClassName("menu");
        menu.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        menu.add(entries(false), new SessionLinks(current, authentication));
        UnorderedList tools = entries(true);
        if (tools.getComponentCount() > 0) {
            tools.addClassName("menu-tools");
            tools.getElement().setAttribute("aria-label", getTranslation("shell.menu.tools"));
            menu.add(tools);
        }
        var header = new Header(brand, menuButton, menu);
        header.addClassName("site-header");
        return header;
    }

    private UnorderedList entries(boolean tools) {
        var list = new UnorderedList();
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        entries.stream()
                .filter(entry -> order(entry) >= FIRST_TOOL == tools)
                .sorted(Comparator.comparingDouble(MainLayout::order))
                .forEach(entry -> {
                    var link = new Anchor(relative(entry.path()), getTranslation(entry.title()));
                    links.add(link);
                    list.add(new ListItem(link));
                });
        return list;
    }

    private static double order(MenuEntry entry) {
        return Objects.requireNonNullElse(entry.order(), 50.0);
    }

    private static String relative(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private void openMenu(boolean open) {
        menu.setClassName("is-open", open);
        menuButton.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        openMenu(false);
        getUI().ifPresent(ui ->
                ui.getPage()
                        .executeJs(
                                "document.documentElement.lang = $0; window.ramure.arrived($1)",
                                Reader.language().code(),
                                arrivedBefore));
        arrivedBefore = true;
        markCurrent(links, event.getLocation().getPath());
    }

    /** Marks the one entry that is open, or that the open page lies below. */
    static void markCurrent(List<Anchor> links, String here) {
        links.forEach(link -> link.getElement().removeAttribute("aria-current"));
        links.stream()
                .filter(link -> (here + "/").startsWith(link.getHref() + "/"))
                .max(Comparator.comparingInt(link -> link.getHref().length()))
                .ifPresent(link -> link.getElement().setAttribute("aria-current", "page"));
    }
}
