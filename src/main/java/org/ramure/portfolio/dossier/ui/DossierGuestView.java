package org.ramure.portfolio.dossier.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.ramure.cohorts.HalfDay;
import org.ramure.portfolio.dossier.DossierDoor;
import org.ramure.portfolio.dossier.DossierVisit;
import org.ramure.portfolio.dossier.Dossiers.Form;
import org.ramure.portfolio.guests.ui.GuestCode;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/**
 * What is behind the link of a member of the jury: a code sent to the invited address, then one
 * dossier. Nothing else of the platform is here, not even its menu.
 */
@Route(value = "dossier-confie/:token", autoLayout = false)
@AnonymousAllowed
class DossierGuestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KEY = "portfolio.dossier.door.";

    private final transient DossierDoor door;
    private final Main main = new Main();
    private String token = "";

    DossierGuestView(DossierDoor door) {
        this.door = door;
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
        try {
            door.look(token, GuestCode.client())
                    .ifPresentOrElse(
                            this::speak,
                            () ->
                                    main.add(
                                            new PageHeader(getTranslation(KEY + "title"), ""),
                                            Notices.problem(
                                                    getTranslation("portfolio.guests.over"))));
        } catch (UserFacingException refused) {
            main.add(
                    Notices.problem(
                            getTranslation(refused.messageKey(), refused.arguments().toArray())));
        }
    }

    private void speak(DossierDoor.Invitation invitation) {
        UI.getCurrent().setLocale(invitation.language().locale());
        UI.getCurrent()
                .getPage()
                .executeJs("document.documentElement.lang = $0", invitation.language().code());
        visits().filter(visit -> door.inside(token, visit).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        this::inside,
                        () ->
                                main.add(
                                        new GuestCode(
                                                getTranslation(KEY + "title"),
                                                invitation.initials(),
                                                invitation.until(),
                                                knocking())));
    }

    private GuestCode.Knocking knocking() {
        return new GuestCode.Knocking() {
            @Override
            public void sendCode() {
                door.sendCode(token, GuestCode.client());
            }

            @Override
            public void enter(String code) {
                DossierVisit visit = door.confirm(token, code, GuestCode.client());
                session().setAttribute(DossierVisit.name(visit.guest()), visit);
                show();
                main.getElement().executeJs("this.focus()");
            }
        };
    }

    private static WrappedSession session() {
        return VaadinSession.getCurrent().getSession();
    }

    /** Visits of this browser, to whatever dossier. */
    private static Stream<DossierVisit> visits() {
        WrappedSession session = session();
        return session.getAttributeNames().stream()
                .map(session::getAttribute)
                .filter(DossierVisit.class::isInstance)
                .map(DossierVisit.class::cast);
    }

    private void inside(DossierVisit visit) {
        Optional<DossierDoor.Inside> found = door.inside(token, visit);
        found.ifPresent(dossier -> {
            var day = ZonedDateTime.ofInstant(dossier.until(), HalfDay.ZONE).minusNanos(1);
            var links =
                    new Div(
                            link(visit, Form.PDF, dossier.pdfSize(), "button-primary"),
                            link(visit, Form.ZIP, dossier.zipSize(), "button-quiet"));
            links.addClassName("cluster");
            var note =
                    new Paragraph(
                            getTranslation(KEY + "until", DossierWords.day(day.toLocalDate())));
            note.addClassName("muted");
            var card =
                    new Div(
                            new Paragraph(
                                    getTranslation(
                                            KEY + "facts",
                                            dossier.session(),
                                            DossierWords.moment(dossier.madeAt()),
                                            dossier.pages())),
                            links,
                            note);
            card.addClassNames("card", "stack");
            main.add(
                    new PageHeader(
                            getTranslation(KEY + "of", dossier.learner()),
                            getTranslation(KEY + "lead")),
                    card);
        });
    }

    private Anchor link(DossierVisit visit, Form form, long size, String style) {
        var link =
                new Anchor(
                        "dossiers-invites/" + visit.guest() + form.ending(),
                        getTranslation(
                                "portfolio.dossier.made." + form.name(),
                                DossierWords.megabytes(size)));
        link.setRouterIgnore(true);
        link.addClassName(style);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(KEY + "title") + " · Ramure";
    }
}
