package org.ramure.interop.lti.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.lti.Arrivals;
import org.ramure.interop.lti.Launches;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;

/**
 * By which platforms somebody comes in; joining an access to one’s own account, and parting them.
 */
@Route("compte/acces")
@PermitAll
class AccessesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Identities identities;
    private final transient Launches launches;
    private final transient Arrivals arrivals;
    private final transient CurrentPerson current;

    AccessesView(
            Identities identities, Launches launches, Arrivals arrivals, CurrentPerson current) {
        this.identities = identities;
        this.launches = launches;
        this.arrivals = arrivals;
        this.current = current;
        addClassNames("interop", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("interop.accesses.title"),
                        getTranslation("interop.accesses.lead")));
        Account account = current.account().orElseThrow();
        List<Identity> all = identities.of(account.id());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("interop.accesses.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("interop-list");
        all.forEach(identity -> list.add(new ListItem(line(account, identity))));
        add(list);
        if (account.email().isEmpty()) {
            launches.latest(account.id())
                    .ifPresent(launch -> add(offer(arrivals.code(launch.id()))));
        }
    }

    private Component line(Account account, Identity identity) {
        var issuer = new Span(identity.issuer());
        issuer.addClassName("interop-title");
        var line = new Div(issuer);
        line.addClassName("interop-line");
        if (identity.joined()) {
            var part =
                    new Button(
                            getTranslation("interop.accesses.part"),
                            click -> part(account, identity));
            part.addThemeVariants(ButtonVariant.TERTIARY);
            part.setAriaLabel(
                    getTranslation(
                            "interop.platform.of",
                            getTranslation("interop.accesses.part"),
                            identity.issuer()));
            line.add(part);
        }
        return line;
    }

    private void part(Account account, Identity identity) {
        try {
            identities.leave(
                    account.id(),
                    identity.id(),
                    new Identities.Told(
                            account.givenName(), account.familyName(), account.language()));
            Notices.say(getTranslation("interop.accesses.parted"));
        } catch (UserFacingException gone) {
            Notices.say(getTranslation(gone.messageKey()));
        }
        show();
    }

    /** A new tab, where people sign in to their own account; the code says who sent them. */
    private Component offer(String code) {
        var link = new Anchor("lti/relier/" + code, getTranslation("interop.accesses.join"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return new Div(new Paragraph(getTranslation("interop.accesses.own")), new Paragraph(link));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.accesses.title") + " · Ramure";
    }
}
