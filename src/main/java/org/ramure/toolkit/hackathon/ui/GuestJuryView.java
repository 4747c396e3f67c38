package org.ramure.toolkit.hackathon.ui;

import static org.ramure.toolkit.hackathon.ui.HackathonWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.invited.GuestInvitations;
import org.ramure.people.invited.ui.GuestDoor;
import org.ramure.shared.Language;
import org.ramure.toolkit.hackathon.HackathonVisitor.JuryGuest;
import org.ramure.toolkit.hackathon.JuryPage;

/**
 * What is behind a jury guest's link: a code sent to the invited address, then the grid of one
 * hackathon. Nothing else of the platform is here, not even its menu.
 */
@Route(value = "jury/:token", autoLayout = false)
@AnonymousAllowed
class GuestJuryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuestInvitations invitations;
    private final transient HackathonParts parts;
    private final Main main = new Main();
    private String token = "";
    private transient Optional<UUID> team = Optional.empty();

    GuestJuryView(GuestInvitations invitations, HackathonParts parts) {
        this.invitations = invitations;
        this.parts = parts;
        addClassNames("page", "hackathon", "hackathon-guest");
        var brand = new Span("Ramure");
        brand.addClassName("hackathon-brand");
        main.setId("contenu");
        main.getElement().setAttribute("tabindex", "-1");
        add(brand, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        team =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("equipe")
                        .flatMap(HackathonWords::id);
        show();
    }

    private void show() {
        main.removeAll();
        Optional<GuestInvitations.Guest> guest = GuestDoor.visit(invitations, token);
        guest.ifPresent(found -> speak(found.language()));
        Optional<JuryGuest> visitor =
                guest.flatMap(found -> GuestDoor.pass(found.object())).map(JuryGuest::new);
        Optional<JuryPage> page = visitor.flatMap(this::page);
        if (page.isEmpty()) {
            main.add(GuestDoor.of(invitations, token, this::enter));
        } else {
            main.add(
                    new JuryPanel(parts, visitor.orElseThrow(), page.get(), "jury/" + token, team));
        }
    }

    private Optional<JuryPage> page(JuryGuest guest) {
        return parts.desk()
                .hackathonOf(guest)
                .flatMap(hackathon -> parts.desk().open(guest, hackathon));
    }

    private static void speak(Language language) {
        UI ui = Objects.requireNonNull(UI.getCurrent());
        ui.setLocale(language.locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
    }

    private void enter() {
        show();
        main.getElement().executeJs("this.focus()");
    }

    @Override
    public String getPageTitle() {
        return text("jury.title") + " · Ramure";
    }
}
