package org.ramure.toolkit.kit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.Language;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.basket.ItemKey;
import org.ramure.toolkit.basket.ui.keep.KeepButton;
import org.ramure.toolkit.basket.ui.keep.KeepParts;
import org.ramure.toolkit.basket.ui.keep.KeepWords;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocuments;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.KitLinks;
import org.ramure.toolkit.sheet.Kits;
import org.ramure.toolkit.sheet.Sheet;
import org.ramure.toolkit.sheet.SheetAddress;

/** A tool: what it is for, begin one, and those that I have. No account is needed. */
@Route("outils/:kit/:sheet")
@AnonymousAllowed
class SheetView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Kits kits;
    private final transient SheetDocuments documents;
    private final transient CurrentPerson current;
    private final transient KeepParts keeping;
    private String title = "";

    SheetView(Kits kits, SheetDocuments documents, CurrentPerson current, KeepParts keeping) {
        this.kits = kits;
        this.documents = documents;
        this.current = current;
        this.keeping = keeping;
        addClassNames("toolkit", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        Sheet sheet =
                kits.sheet(
                                new SheetAddress(
                                        address.get("kit").orElse(""),
                                        address.get("sheet").orElse("")))
                        .orElseThrow(NotFoundException::new);
        Language language = Reader.language();
        removeAll();
        title = sheet.title().in(language);
        add(
                new Anchor("outils", ToolWords.text("backToTools")),
                new PageHeader(title, sheet.about().summary().in(language)),
                ToolWords.muted(ToolWords.about(sheet)),
                begin(sheet),
                keep(sheet));
        List<SheetDocument.Row> mine =
                current.id().map(person -> documents.mine(person, sheet)).orElse(List.of());
        if (!mine.isEmpty()) {
            mine(mine);
        }
        add(
                new Prose(KitLinks.html(sheet.about().intro().in(language))),
                new SheetContents(sheet),
                KitFoot.of(sheet.about().provenance()));
    }

    private KeepButton keep(Sheet sheet) {
        var key = new ItemKey(ItemKey.SHEET, sheet.address().toString());
        return new KeepButton(keeping, key, title, "", keeping.kept().contains(key));
    }

    private Div begin(Sheet sheet) {
        var said = new Div();
        said.getElement().setAttribute("role", "status");
        var begin =
                new Button(
                        ToolWords.text("begin"),
                        click -> {
                            try {
                                UI.getCurrent()
                                        .navigate(
                                                ToolWords.address(
                                                        documents.begin(
                                                                current.idOrNewGuest(),
                                                                sheet,
                                                                "")));
                            } catch (UserFacingException refused) {
                                said.removeAll();
                                said.add(Notices.problem(ToolWords.text(refused)));
                            }
                        });
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line =
                new Div(
                        begin,
                        ToolWords.file(
                                "outils/"
                                        + sheet.address()
                                        + "."
                                        + Reader.language().code()
                                        + ".pdf",
                                ToolWords.text("blank")),
                        said);
        line.addClassName("cluster");
        return line;
    }

    private void mine(List<SheetDocument.Row> rows) {
        add(new H2(ToolWords.text("mine")));
        var list = new UnorderedList();
        list.addClassName("toolkit-mine");
        for (SheetDocument.Row row : rows) {
            String when = ToolWords.moment(row.changedAt());
            var item =
                    new ListItem(
                            new Anchor(
                                    ToolWords.address(row.id()),
                                    row.title().isBlank()
                                            ? ToolWords.text(
                                                    "mine.begun", ToolWords.moment(row.createdAt()))
                                            : row.title()));
            item.add(
                    ToolWords.muted(
                            (row.ownerName().isBlank()
                                            ? ""
                                            : ToolWords.text("mine.of", row.ownerName()) + " · ")
                                    + ToolWords.text("mine.changed", when)));
            list.add(item);
        }
        add(list);
        if (rows.size() > 1) {
            add(
                    KeepWords.quiet(
                            ToolWords.address(rows.get(0).id()) + "/comparer?b=" + rows.get(1).id(),
                            ToolWords.text("compare.two")));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
