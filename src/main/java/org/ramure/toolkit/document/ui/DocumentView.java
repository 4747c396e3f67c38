package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.desk.SheetDesk;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.KitLinks;

/** One document: to fill in, its kept copies, with whom it is shared. */
@Route("outils/fiche/:document/:part?(versions|partage)")
@AnonymousAllowed
class DocumentView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SheetParts parts;
    private final transient ShareParts sharing;
    private final transient CurrentPerson current;
    private String title = "";

    DocumentView(SheetParts parts, ShareParts sharing, CurrentPerson current) {
        this.parts = parts;
        this.sharing = sharing;
        this.current = current;
        addClassNames("toolkit", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.id().orElseThrow(NotFoundException::new);
        UUID id =
                event.getRouteParameters()
                        .get("document")
                        .flatMap(ToolIds::read)
                        .orElseThrow(NotFoundException::new);
        Visitor visitor = new Visitor.Someone(person);
        SheetDocument document =
                parts.documents().open(visitor, id).orElseThrow(NotFoundException::new);
        show(visitor, person, document, event.getRouteParameters().get("part"));
    }

    private void show(
            Visitor visitor, PersonId person, SheetDocument document, Optional<String> part) {
        removeAll();
        String sheet = document.sheet().title().in(Reader.language());
        title = document.row().title().isBlank() ? sheet : document.row().title();
        add(back(document), new PageHeader(title, lead(document, sheet)), tabs(document, part));
        String shown = part.orElse("");
        boolean owns = document.seat().right() == Right.OWN;
        if (shown.equals("versions")) {
            add(new VersionsPanel(parts, visitor, document));
        } else if (shown.equals("partage") && owns) {
            add(new SharePanel(sharing, person, document));
            document.sheet()
                    .score()
                    .filter(score -> score.forGroups())
                    .ifPresent(score -> add(new CountPanel(sharing, person, document)));
        } else {
            add(intro(document), new SheetDesk(parts, visitor, document, isGuest()));
        }
        if (owns && !shown.isEmpty()) {
            return;
        }
        if (owns) {
            add(new OwnerPanel(parts, sharing, person, document));
        }
    }

    private boolean isGuest() {
        return current.account().isEmpty();
    }

    private static String lead(SheetDocument document, String sheet) {
        if (!document.row().ownerName().isBlank()) {
            return ToolWords.text("sharedBy", document.row().ownerName(), sheet);
        }
        return document.row().title().isBlank()
                ? document.sheet().about().summary().in(Reader.language())
                : sheet;
    }

    private static Anchor back(SheetDocument document) {
        return new Anchor("outils/" + document.sheet().address(), ToolWords.text("backToSheet"));
    }

    private static Component tabs(SheetDocument document, Optional<String> part) {
        var list = new UnorderedList();
        String base = ToolWords.address(document.id());
        list.add(tab(base, "fill", part.isEmpty()));
        list.add(tab(base + "/versions", "versions", part.equals(Optional.of("versions"))));
        if (document.seat().right() == Right.OWN) {
            list.add(tab(base + "/partage", "share", part.equals(Optional.of("partage"))));
        }
        list.add(new ListItem(ToolWords.file(base + "/export.pdf", ToolWords.text("tab.pdf"))));
        list.add(new ListItem(ToolWords.file(base + "/export.csv", ToolWords.text("tab.csv"))));
        list.add(new ListItem(ToolWords.file(base + "/export.json", ToolWords.text("tab.json"))));
        var nav = new Nav(list);
        nav.addClassName("toolkit-tabs");
        nav.getElement().setAttribute("aria-label", ToolWords.text("tabs"));
        return nav;
    }

    private static ListItem tab(String address, String key, boolean here) {
        var link = new Anchor(address, ToolWords.text("tab." + key));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    /** The explanation stays at hand and out of the way once something is written. */
    private static Component intro(SheetDocument document) {
        var prose =
                new Prose(KitLinks.html(document.sheet().about().intro().in(Reader.language())));
        var details =
                new com.vaadin.flow.component.html.NativeDetails(ToolWords.text("intro"), prose);
        details.setOpen(document.entries().isEmpty());
        details.addClassName("toolkit-intro");
        return details;
    }

    /** For guests without an account: nothing is lost on the way to one. */
    static List<Component> keepIt(CurrentPerson current) {
        if (current.account().isPresent()) {
            return List.of();
        }
        var note = new Paragraph(ToolWords.text("guest.keep"));
        note.addClassName("call-out");
        note.add(
                new com.vaadin.flow.component.Text(" "),
                new Anchor("connexion", ToolWords.text("guest.signIn")));
        return List.of(note);
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
