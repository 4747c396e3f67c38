package org.ramure.toolkit.kit.ui;

import com.vaadin.flow.component.html.Anchor;
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
import org.ramure.shared.Language;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.Kit;
import org.ramure.toolkit.sheet.KitDocument;
import org.ramure.toolkit.sheet.Kits;

/** A text of a kit, to read. */
@Route("kits/:kit/:document")
@AnonymousAllowed
class KitDocumentView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Kits kits;
    private String title = "";

    KitDocumentView(Kits kits) {
        this.kits = kits;
        addClassNames("toolkit", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Language language = Reader.language();
        Kit kit =
                event.getRouteParameters()
                        .get("kit")
                        .flatMap(kits::kit)
                        .orElseThrow(NotFoundException::new);
        Kit.Piece piece =
                event.getRouteParameters()
                        .get("document")
                        .flatMap(kit::piece)
                        .orElseThrow(NotFoundException::new);
        KitDocument document =
                kits.document(kit.slug(), piece.slug(), language)
                        .orElseThrow(NotFoundException::new);
        removeAll();
        title = piece.title().in(language);
        var text = new Prose(document.html());
        Reader.mark(text, document.language());
        add(
                new Anchor("kits/" + kit.slug(), kit.about().title().in(language)),
                new PageHeader(title, piece.summary().in(language)),
                ToolWords.muted(ToolWords.text("minutes", piece.minutes())),
                text);
        if (!document.sources().isEmpty()) {
            var sources = new UnorderedList();
            document.sources().forEach(source -> sources.add(new ListItem(source)));
            add(new H2(ToolWords.text("sources")), sources);
        }
        add(KitFoot.of(piece.provenance(), kit));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
