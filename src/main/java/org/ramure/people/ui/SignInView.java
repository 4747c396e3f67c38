package org.ramure.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.List;
import java.util.Optional;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.DemoPeople;
import org.ramure.people.SignIn;
import org.ramure.people.elsewhere.LocalPath;
import org.ramure.people.spi.SignInDoor;
import org.ramure.people.spi.SignInDoor.Door;
import org.ramure.people.web.SignInSession;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** Signing in by a link or a password; {@code ?retour=/path} says where to go afterwards. */
@Route("connexion")
@AnonymousAllowed
class SignInView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String RETURN = "retour";

    private final transient CurrentPerson current;
    private final transient SignIn signIn;
    private final transient SignInSession session;
    private final transient ObjectProvider<SignInDoor> doors;
    private final Div above = new Div();
    private String wanted = "";

    SignInView(
            CurrentPerson current,
            SignIn signIn,
            SignInSession session,
            DemoPeople demo,
            ObjectProvider<SignInDoor> doors) {
        this.current = current;
        this.signIn = signIn;
        this.session = session;
        this.doors = doors;
        above.addClassNames("people-doors-place", "stack");
        addClassNames("people-sign-in", "stack");
        add(
                new PageHeader(
                        getTranslation("people.signIn.title"),
                        getTranslation("people.signIn.lead")),
                above);
        if (!demo.cast().isEmpty()) {
            add(new DemoPeoplePanel(demo.cast(), this::signInAsDemo));
        }
        add(new LinkRequestForm(this::requestLink));
        var byPassword =
                new Details(
                        getTranslation("people.signIn.password.title"),
                        new PasswordSignInForm(this::signIn));
        byPassword.addClassName("people-by-password");
        add(byPassword);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(RETURN)
                        .or(SignInView::viewThatWasRefused)
                        .flatMap(LocalPath::of)
                        .orElse("");
        if (current.account().isPresent()) {
            event.getUI().getPage().setLocation(LocalPath.orHome(wanted));
            return;
        }
        above.removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("refus")
                .flatMap(refused -> refusal(refused, asked.getSingleParameter("par").orElse("")))
                .ifPresent(above::add);
        List<Door> open =
                doors.orderedStream()
                        .flatMap(door -> door.doors(Reader.language()).stream())
                        .toList();
        if (!open.isEmpty()) {
            above.add(new DoorsPanel(open, wanted));
        }
    }

    private Optional<Div> refusal(String refused, String by) {
        return doors.orderedStream()
                .flatMap(door -> door.refusal(refused, by, Reader.language()).stream())
                .map(said ->
                        Notices.problem(
                                getTranslation(said.messageKey(), said.arguments().toArray())))
                .findFirst();
    }

    /** A stranger followed a link inside the application to a view that needs an account. */
    private static Optional<String> viewThatWasRefused() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        Object stored = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return stored instanceof String path ? Optional.of("/" + path) : Optional.empty();
    }

    private void requestLink(String email) {
        signIn.requestLink(
                new SignIn.LinkRequest(email, session.client(), Reader.language(), wanted));
    }

    private void signIn(PasswordSignInForm.Credentials given) {
        Account account = session.byPassword(given.email(), given.password(), given.lasting());
        VaadinSession.getCurrent().setLocale(account.language().locale());
        UI.getCurrent().getPage().setLocation(LocalPath.orHome(wanted));
    }

    private void signInAsDemo(DemoPeople.DemoPerson person) {
        signIn(new PasswordSignInForm.Credentials(person.email(), DemoPeople.PASSWORD, false));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.signIn.title") + " · Ramure";
    }
}
