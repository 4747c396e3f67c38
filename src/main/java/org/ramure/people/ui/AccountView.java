package org.ramure.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Devices;
import org.ramure.people.FullName;
import org.ramure.people.OwnAccount;
import org.ramure.people.PersonId;
import org.ramure.people.spi.AccountEntry;
import org.ramure.people.web.SignInSession;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One's own account: names, language, password, devices, data, and leaving for good. */
@Route("compte")
@Menu(title = "people.account.menu", order = 45, icon = "vaadin:user")
@PermitAll
class AccountView extends Section implements HasDynamicTitle {

    private static final UUID NO_DEVICE = new UUID(0, 0);

    private final transient OwnAccount own;
    private final transient Devices devices;
    private final transient SignInSession session;
    private final transient AuthenticationContext authentication;
    private final PersonId self;

    AccountView(
            CurrentPerson current,
            OwnAccount own,
            Devices devices,
            SignInSession session,
            AuthenticationContext authentication,
            ObjectProvider<AccountEntry> entries) {
        this.own = own;
        this.devices = devices;
        this.session = session;
        this.authentication = authentication;
        this.self = current.requireAccount();
        Account account = current.account().orElseThrow();
        addClassNames("people-account", "stack");
        var deviceList = new DeviceList(this::signOut, this::signOutElsewhere);
        deviceList.show(devices.of(self), here());
        add(
                new PageHeader(
                        getTranslation("people.account.title"),
                        getTranslation("people.account.lead", account.email())),
                new IdentityForm(account, this::save),
                new PasswordForm(own.hasPassword(self), this::changePassword, deviceList::refresh),
                deviceList);
        entries.orderedStream()
                .flatMap(entry -> entry.of(self).stream())
                .forEach(link -> add(card(link)));
        add(new LeavingPanel(this::erase));
        deviceList.refreshWith(() -> devices.of(self), this::here);
    }

    private Section card(AccountEntry.Link link) {
        var card =
                new Section(
                        new H2(getTranslation(link.titleKey())),
                        new Paragraph(getTranslation(link.textKey())),
                        new Paragraph(
                                new Anchor(link.address(), getTranslation("people.account.open"))));
        card.addClassName("card");
        return card;
    }

    private UUID here() {
        return session.device().orElse(NO_DEVICE);
    }

    private FullName save(IdentityForm.Identity identity) {
        FullName kept = own.rename(self, identity.seen(), identity.name());
        own.speak(self, identity.language());
        session.changed();
        Notices.say(getTranslation("people.account.saved"));
        if (!identity.language().locale().equals(getLocale())) {
            session.remember(identity.language());
            VaadinSession.getCurrent().setLocale(identity.language().locale());
            UI.getCurrent().getPage().reload();
        }
        return kept;
    }

    private void changePassword(PasswordForm.Typed typed) {
        own.changePassword(
                self,
                new OwnAccount.PasswordChange(
                        typed.current(), typed.chosen(), here(), session.client()));
    }

    private void signOut(UUID device) {
        devices.signOut(self, device);
        if (device.equals(here())) {
            authentication.logout();
        }
    }

    private void signOutElsewhere() {
        devices.signOutElsewhere(self, here());
    }

    private void erase() {
        own.erase(self);
        authentication.logout();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.account.title") + " · Ramure";
    }
}
