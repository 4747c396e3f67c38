package org.ramure.toolkit.kit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.KitLinks;
import org.ramure.toolkit.sheet.Kits;

/** A kit: what it is for, its pieces in order, and the whole of it to take away. */
@Route("kits/:kit")
@AnonymousAllowed
class KitView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Kits kits;
    private String title = "";

    KitView(Kits kits) {
        this.kits = kits;
        addClassNames("toolkit", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Kit kit =
                event.getRouteParameters()
                        .get("kit")
                        .flatMap(kits::kit)
                        .orElseThrow(NotFoundException::new);
        Language language = Reader.language();
        removeAll();
        title = kit.about().title().in(language);
        add(
                new Anchor("outils", ToolWords.text("backToTools")),
                new PageHeader(title, kit.about().summary().in(language)),
                ToolWords.muted(
                        ToolWords.text(
                                "kit.for",
                                kit.about().audience().in(language),
                                kit.pieces().stream().mapToInt(Kit.Piece::minutes).sum())),
                new Prose(KitLinks.html(kit.about().intro().in(language))),
                downloads(kit, language),
                new H2(ToolWords.text("kit.pieces")));
        var list = new OrderedList();
        list.addClassName("toolkit-pieces");
        for (Kit.Piece piece : kit.pieces()) {
            ListItem item = ToolsView.piece(kit, piece);
            list.add(item);
        }
        add(list, KitFoot.of(kit.about().provenance(), kit));
    }

    private static Div downloads(Kit kit, Language language) {
        String base = "kits/" + kit.slug() + "." + language.code();
        var line =
                new Div(
                        ToolWords.file(base + ".pdf", ToolWords.text("kit.pdf")),
                        ToolWords.file(base + ".zip", ToolWords.text("kit.zip")));
        line.addClassName("cluster");
        return line;
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
