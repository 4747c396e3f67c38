package org.ramure.portfolio.logbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.ramure.cohorts.fellow.Fellows;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.FileDrop;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.logbook.Extracts;
import org.ramure.portfolio.logbook.Logbook;
import org.ramure.portfolio.logbook.LogbookEntry;
import org.ramure.portfolio.logbook.LogbookFile;
import org.ramure.portfolio.logbook.SharedExtract;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/** One's own entry: its text saved as it is typed, what it is about, files, and who reads what. */
@Route("carnet/:entry")
@PermitAll
class LogbookEntryView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Logbook logbook;
    private final transient Extracts extracts;
    private final transient Fellows fellows;
    private final transient CurrentPerson current;
    private String title = "";

    LogbookEntryView(Logbook logbook, Extracts extracts, Fellows fellows, CurrentPerson current) {
        this.logbook = logbook;
        this.extracts = extracts;
        this.fellows = fellows;
        this.current = current;
        addClassNames("logbook", "stack");
    }

    /** The caller's entry with this id, or « not found » for all else. */
    static LogbookEntry entry(Logbook logbook, PersonId person, String id) {
        return id(id).flatMap(uuid -> logbook.find(person, uuid))
                .orElseThrow(NotFoundException::new);
    }

    static java.util.Optional<UUID> id(String text) {
        try {
            return java.util.Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return java.util.Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PersonId person = current.requireAccount();
        LogbookEntry entry =
                entry(logbook, person, event.getRouteParameters().get("entry").orElse(""));
        title =
                entry.title().content().isBlank()
                        ? getTranslation(
                                "portfolio.logbook.of", PortfolioWords.day(entry.details().about()))
                        : entry.title().content();
        Div files = new Div();
        files.addClassName("stack");
        fill(files, person, entry.id());
        add(
                new Anchor("carnet", getTranslation("portfolio.logbook.back")),
                new PageHeader(title, ""),
                new LogbookDetailsBar(logbook, fellows.circles(person), person, entry),
                LogbookForm.whole(this, person, entry),
                files,
                shares(person, entry),
                last(person, entry));
    }

    private void fill(Div box, PersonId person, UUID id) {
        box.removeAll();
        List<LogbookFile> files = entry(logbook, person, id.toString()).files();
        UnorderedList list = new UnorderedList();
        list.addClassName("portfolio-files");
        for (LogbookFile file : files) {
            list.add(item(box, person, id, file));
        }
        box.add(new H2(getTranslation("portfolio.logbook.files")));
        if (!files.isEmpty()) {
            box.add(list);
        }
        if (files.size() < Logbook.MOST_FILES) {
            box.add(
                    new FileDrop(
                            logbook.maxFileSize(),
                            (name, content) -> logbook.attach(person, id, name, content),
                            () -> fill(box, person, id)));
        }
    }

    private ListItem item(Div box, PersonId person, UUID entry, LogbookFile file) {
        NativeButton remove =
                new NativeButton(
                        getTranslation("portfolio.logbook.file.remove", file.name()),
                        click -> {
                            logbook.detach(person, file.id());
                            fill(box, person, entry);
                        });
        remove.addClassName("button-link");
        ListItem item =
                new ListItem(
                        PortfolioWords.file(
                                this, "carnet/fichiers/" + file.id(), file.name(), file.size()),
                        remove);
        item.addClassName("cluster");
        return item;
    }

    private Component shares(PersonId person, LogbookEntry entry) {
        Section section = new Section(new H2(getTranslation("portfolio.logbook.shares")));
        section.addClassName("stack");
        List<SharedExtract> open =
                extracts.given(person).stream()
                        .filter(share -> share.entry().equals(entry.id()))
                        .filter(share -> share.state() == SharedExtract.State.OPEN)
                        .toList();
        Div ways =
                new Div(
                        PortfolioWords.quiet(
                                "carnet/" + entry.id() + "/partager",
                                getTranslation("portfolio.logbook.share.begin")));
        ways.addClassName("cluster");
        if (open.isEmpty()) {
            section.add(PortfolioWords.muted(getTranslation("portfolio.logbook.shares.none")));
        } else {
            UnorderedList list = new UnorderedList();
            open.forEach(share ->
                    list.add(
                            new ListItem(
                                    getTranslation(
                                            "portfolio.logbook.shares.line",
                                            LogbookSharesView.reader(this, share),
                                            PortfolioWords.day(share.until())))));
            section.add(list);
            ways.add(new Anchor("carnet/partages", all()));
        }
        section.add(ways);
        return section;
    }

    private String all() {
        return getTranslation("portfolio.logbook.shares.all");
    }

    private Component last(PersonId person, LogbookEntry entry) {
        Anchor print =
                new Anchor(
                        "carnet/imprimer/" + entry.id(), getTranslation("portfolio.logbook.print"));
        print.setRouterIgnore(true);
        print.setTarget("_blank");
        NativeButton delete =
                new NativeButton(
                        getTranslation("portfolio.logbook.delete"),
                        click -> confirm(person, entry.id()));
        delete.addClassNames("button-quiet", "portfolio-danger");
        Div last = new Div(print, delete);
        last.addClassNames("cluster", "logbook-last");
        return last;
    }

    private void confirm(PersonId person, UUID id) {
        var sure =
                new ConfirmDialog(
                        getTranslation("portfolio.logbook.delete.title"),
                        getTranslation("portfolio.logbook.delete.text"),
                        getTranslation("portfolio.logbook.delete.yes"),
                        confirmed -> {
                            logbook.delete(person, id);
                            Notices.say(getTranslation("portfolio.logbook.deleted"));
                            UI.getCurrent().navigate("carnet");
                        });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("portfolio.logbook.cancel"));
        sure.setConfirmButtonTheme("error primary");
        sure.open();
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
