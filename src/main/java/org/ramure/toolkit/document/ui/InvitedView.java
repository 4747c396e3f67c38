package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.people.invited.ui.GuestDoor;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.desk.SheetDesk;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;
import org.ramure.toolkit.sheet.KitLinks;

/** What is behind the link of somebody invited by mail: this one document, and nothing else. */
@Route(value = "outils/invite/:token", autoLayout = false)
@AnonymousAllowed
class InvitedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuestInvitations invitations;
    private final transient SheetParts parts;
    private final Main main = new Main();
    private String token = "";

    InvitedView(GuestInvitations invitations, SheetParts parts) {
        this.invitations = invitations;
        this.parts = parts;
        addClassNames("page", "portfolio-guest");
        var brand = new Span("Ramure");
        brand.addClassName("portfolio-brand");
        main.setId("contenu");
        main.getElement().setAttribute("tabindex", "-1");
        add(new Header(brand), main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        event.getUI().getPage().executeJs("window.ramure.arrived(false)");
        show();
    }

    private void show() {
        main.removeAll();
        Optional<Visitor> visitor =
                GuestDoor.visit(invitations, token)
                        .flatMap(guest -> GuestDoor.pass(guest.object()))
                        .map(Visitor.Invitee::new);
        Optional<SheetDocument> document =
                GuestDoor.visit(invitations, token)
                        .flatMap(guest ->
                                visitor.flatMap(v -> parts.documents().open(v, guest.object())));
        if (visitor.isEmpty() || document.isEmpty()) {
            main.add(GuestDoor.of(invitations, token, this::enter));
            return;
        }
        inside(visitor.get(), document.get());
    }

    private void enter() {
        show();
        main.getElement().executeJs("this.focus()");
    }

    private void inside(Visitor visitor, SheetDocument document) {
        String sheet = document.sheet().title().in(Reader.language());
        String pdf = ToolWords.address(document.id()) + "/export.pdf";
        Anchor paper = ToolWords.file(pdf, ToolWords.text("tab.pdf"));
        var intro =
                new NativeDetails(
                        ToolWords.text("intro"),
                        new Prose(
                                KitLinks.html(
                                        document.sheet().about().intro().in(Reader.language()))));
        intro.addClassName("toolkit-intro");
        var page =
                new Div(
                        new PageHeader(
                                document.row().title().isBlank() ? sheet : document.row().title(),
                                ToolWords.text("sharedBy", document.row().ownerName(), sheet)),
                        paper,
                        intro,
                        new SheetDesk(parts, visitor, document, false),
                        new NativeDetails(
                                ToolWords.text("versions"),
                                new VersionsPanel(parts, visitor, document)));
        page.addClassNames("toolkit", "stack");
        main.add(page);
    }

    @Override
    public String getPageTitle() {
        return ToolWords.text("guest.title") + " · Ramure";
    }
}
