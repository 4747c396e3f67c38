package org.ramure.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.ramure.catalogue.Catalogue;
import org.ramure.learning.ui.spi.HomeBlock;
import org.ramure.pathways.Suggestions;
import org.ramure.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** Home: one question first, how much time one has; the answers live in the address. */
@Route("")
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Suggestions suggestions;
    private final Catalogue catalogue;
    private final List<HomeBlock> blocks;

    HomeView(Suggestions suggestions, Catalogue catalogue, ObjectProvider<HomeBlock> blocks) {
        this.suggestions = suggestions;
        this.catalogue = catalogue;
        this.blocks = blocks.orderedStream().toList();
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        HomeQuestion question = HomeQuestion.from(event.getLocation().getQueryParameters());
        var hero =
                new Div(
                        new PageHeader(
                                getTranslation("shell.home.title"),
                                getTranslation("shell.home.lead")),
                        new TimeQuestion(question));
        hero.addClassName("home-hero");
        add(hero);
        if (question.time().isPresent()) {
            add(
                    new WhoQuestion(question, catalogue, this::ask),
                    new SuggestionList(question, suggestions));
        }
        blocks.forEach(block -> block.show().ifPresent(this::add));
        add(new HowItWorks(), new FormatList(catalogue));
    }

    /** Puts an answer into the address, so that back, reload and bookmarks know it. */
    private void ask(HomeQuestion changed) {
        getUI().ifPresent(ui -> ui.navigate("", QueryParameters.fromString(changed.asQuery())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.pageTitle");
    }
}
