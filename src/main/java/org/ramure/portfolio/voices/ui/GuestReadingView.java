package org.ramure.portfolio.voices.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.ramure.competences.Grids;
import org.ramure.competences.ui.words.Wording;
import org.ramure.portfolio.voices.GuestDoor;
import org.ramure.portfolio.voices.GuestVisits;
import org.ramure.portfolio.voices.Speaker;
import org.ramure.portfolio.voices.VoiceForms;
import org.ramure.portfolio.voices.VoiceThreads;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/**
 * What is behind a guest's link: first a code sent to the invited address, then the one form and
 * the threads about it. Nothing else of the platform is here, not even its menu.
 */
@Route(value = "regard/:token", autoLayout = false)
@AnonymousAllowed
class GuestReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GuestDoor door;
    private final transient VoiceForms forms;
    private final transient VoiceThreads threads;
    private final transient Grids grids;
    private final transient Translations translations;
    private final Main main = new Main();
    private String token = "";

    GuestReadingView(
            GuestDoor door,
            VoiceForms forms,
            VoiceThreads threads,
            Grids grids,
            Translations translations) {
        this.door = door;
        this.forms = forms;
        this.threads = threads;
        this.grids = grids;
        this.translations = translations;
        addClassNames("page", "voices-guest");
        var brand = new Header(new Span("Ramure"));
        brand.addClassName("voices-brand");
        main.setId("contenu");
        main.getElement().setAttribute("tabindex", "-1");
        add(brand, main);
    }

    private static String client() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null || request.getRemoteAddr() == null
                ? "unknown"
                : request.getRemoteAddr();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        show();
    }

    private void show() {
        main.removeAll();
        try {
            Optional<GuestDoor.Invitation> found = door.look(token, client());
            if (found.isEmpty()) {
                main.add(
                        new PageHeader(VoiceWords.text("door.title"), ""),
                        Notices.problem(VoiceWords.text("door.over")));
                return;
            }
            speak(found.get());
        } catch (UserFacingException refused) {
            main.add(Notices.problem(Wording.text(refused)));
        }
    }

    private void speak(GuestDoor.Invitation invitation) {
        UI.getCurrent().setLocale(invitation.language().locale());
        UI.getCurrent()
                .getPage()
                .executeJs("document.documentElement.lang = $0", invitation.language().code());
        Optional<Speaker.Guest> guest = visit();
        if (guest.isEmpty()) {
            main.add(new GuestCode(door, token, invitation, client(), this::enter));
        } else {
            inside(guest.get());
        }
    }

    /** The visit of this browser for this very link. */
    private Optional<Speaker.Guest> visit() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        return session.getAttributeNames().stream()
                .flatMap(name -> GuestVisits.read(session.getAttribute(name)).stream())
                .filter(guest -> door.isOf(token, guest))
                .findFirst();
    }

    private void enter(Speaker.Guest guest) {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        session.setAttribute(GuestVisits.name(guest.ask()), GuestVisits.kept(guest));
        show();
        VoiceWords.focus(main);
    }

    private void inside(Speaker.Guest guest) {
        VoiceForms.Form form = forms.open(guest, guest.ask());
        main.add(new GridSheet(forms, guest, form, translations, this::sent));
        List<VoiceThreads.Head> heads = threads.of(guest);
        if (!heads.isEmpty()) {
            main.add(new H2(VoiceWords.text("talk.list")));
            heads.forEach(
                    head -> main.add(new TalkPanel(threads, grids, guest, head.about(), false)));
        }
    }

    private void sent() {
        show();
        VoiceWords.focus(main);
    }

    @Override
    public String getPageTitle() {
        return VoiceWords.text("door.title") + " · Ramure";
    }
}
