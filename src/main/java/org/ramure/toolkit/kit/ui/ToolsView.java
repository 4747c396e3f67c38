package org.ramure.toolkit.kit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Sheet;

/** Where the workshop begins: my sheets, then the kits with what is in them. */
@Route("outils")
@AnonymousAllowed
@Menu(title = "toolkit.menu", order = 27, icon = "vaadin:tools")
class ToolsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 6;

    private final transient Kits kits;
    private final transient SheetDocuments documents;
    private final transient CurrentPerson current;

    ToolsView(Kits kits, SheetDocuments documents, CurrentPerson current) {
        this.kits = kits;
        this.documents = documents;
        this.current = current;
        addClassNames("toolkit", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(ToolWords.text("title"), ToolWords.text("lead")), rooms());
        boolean all =
                event.getLocation().getQueryParameters().getSingleParameter("tout").isPresent();
        current.id()
                .map(documents::mine)
                .filter(rows -> !rows.isEmpty())
                .ifPresent(rows -> mine(rows, all));
        kits.all().forEach(this::kit);
    }

    /** The other rooms of the workshop, which have no place of their own in the menu. */
    private static Nav rooms() {
        var rooms =
                new Nav(
                        KeepWords.quiet("ressources", ToolWords.text("medoc.menu")),
                        KeepWords.quiet("boussoles", ToolWords.text("compass.all")),
                        KeepWords.quiet("methode", ToolWords.text("method.all")),
                        KeepWords.quiet("ma-pharmacie", ToolWords.text("basket.title")),
                        KeepWords.quiet("hackathons", ToolWords.text("hackathon.title")));
        rooms.addClassName("cluster");
        rooms.setAriaLabel(ToolWords.text("medoc.ways"));
        return rooms;
    }

    private void mine(List<SheetDocument.Row> rows, boolean all) {
        add(new H2(ToolWords.text("mine")));
        var list = new UnorderedList();
        list.addClassName("toolkit-mine");
        rows.stream().limit(all ? rows.size() : SHOWN).forEach(row -> list.add(line(row)));
        add(list);
        var more = new Div();
        more.addClassName("cluster");
        if (!all && rows.size() > SHOWN) {
            more.add(new Anchor("outils?tout", ToolWords.text("mine.all", rows.size())));
        }
        if (rows.size() > 1) {
            more.add(new Anchor("outils/comparer", ToolWords.text("comparables")));
        }
        add(more);
    }

    private ListItem line(SheetDocument.Row row) {
        Optional<Sheet> sheet = kits.sheet(row.sheet());
        String name = sheet.map(s -> s.title().in(Reader.language())).orElse("");
        var item =
                new ListItem(
                        new Anchor(
                                ToolWords.address(row.id()),
                                row.title().isBlank() ? name : row.title()));
        String about =
                (row.title().isBlank() ? "" : name + " · ")
                        + (row.ownerName().isBlank()
                                ? ""
                                : ToolWords.text("mine.of", row.ownerName()) + " · ")
                        + ToolWords.moment(row.changedAt());
        item.add(ToolWords.muted(about));
        return item;
    }

    private void kit(Kit kit) {
        Language language = Reader.language();
        var card = new Section();
        card.addClassNames("toolkit-kit", "card", "stack");
        card.add(
                new H2(new Anchor("kits/" + kit.slug(), kit.about().title().in(language))),
                new Paragraph(kit.about().summary().in(language)));
        var list = new UnorderedList();
        list.addClassName("toolkit-pieces");
        for (Kit.Piece piece : kit.pieces()) {
            list.add(piece(kit, piece));
        }
        card.add(list);
        add(card);
    }

    static ListItem piece(Kit kit, Kit.Piece piece) {
        Language language = Reader.language();
        String address =
                piece.sheet()
                        .map(sheet -> "outils/" + sheet)
                        .orElse("kits/" + kit.slug() + "/" + piece.slug());
        var item = new ListItem(new H3(new Anchor(address, piece.title().in(language))));
        item.add(
                ToolWords.muted(
                        ToolWords.text(piece.isSheet() ? "piece.sheet" : "piece.document")
                                + " · "
                                + ToolWords.text("minutes", piece.minutes())));
        String summary = piece.summary().in(language);
        if (!summary.isBlank()) {
            item.add(new Paragraph(summary));
        }
        return item;
    }

    @Override
    public String getPageTitle() {
        return ToolWords.text("title") + " · Ramure";
    }
}
