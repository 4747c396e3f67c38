package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.logbook.Extract;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/** An extract for whom it was shared with, while it is open; afterwards that it is closed. */
@Route("carnet/partage/:share")
@PermitAll
class LogbookExtractView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Extracts extracts;
    private final transient CurrentPerson current;

    LogbookExtractView(Extracts extracts, CurrentPerson current) {
        this.extracts = extracts;
        this.current = current;
        addClassNames("logbook", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId person = current.requireAccount();
        Extracts.Found found =
                event.getRouteParameters()
                        .get("share")
                        .flatMap(LogbookEntryView::id)
                        .flatMap(id -> extracts.read(person, id))
                        .orElseThrow(NotFoundException::new);
        add(new Anchor("carnet/partages", getTranslation("portfolio.logbook.shares.all")));
        found.extract().ifPresentOrElse(this::show, this::closed);
    }

    private void closed() {
        add(
                new PageHeader(getTranslation("portfolio.logbook.extract"), ""),
                new EmptyState(getTranslation("portfolio.logbook.extract.closed")));
    }

    private void show(Extract extract) {
        String author =
                extract.author().isEmpty()
                        ? getTranslation("portfolio.logbook.noName")
                        : extract.author();
        add(
                new PageHeader(
                        extract.title().isBlank()
                                ? getTranslation("portfolio.logbook.extract")
                                : extract.title(),
                        getTranslation(
                                "portfolio.logbook.extract.lead",
                                author,
                                PortfolioWords.day(extract.sharedAt()),
                                PortfolioWords.day(extract.until()))));
        if (!extract.prompt().isEmpty()) {
            Paragraph prompt = new Paragraph(extract.prompt());
            prompt.addClassName("logbook-prompt");
            add(prompt);
        }
        add(PortfolioWords.written(extract.text()));
        if (!extract.files().isEmpty()) {
            UnorderedList list = new UnorderedList();
            extract.files()
                    .forEach(file ->
                            list.add(
                                    new ListItem(
                                            PortfolioWords.file(
                                                    this,
                                                    "carnet/partage/"
                                                            + extract.id()
                                                            + "/fichiers/"
                                                            + file.id(),
                                                    file.name(),
                                                    file.size()))));
            add(new H2(getTranslation("portfolio.logbook.files")), list);
        }
        add(PortfolioWords.muted(getTranslation("portfolio.logbook.extract.discreet")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.logbook.extract") + " · Ramure";
    }
}
