package org.ramure.interop.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ramure.interop.identity.Identities;
import org.ramure.interop.identity.Identity;
import org.ramure.interop.identity.JoinCodes;
import org.ramure.interop.identity.KnownIssuers;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Role;
import org.ramure.people.elsewhere.Frame;
import org.ramure.people.spi.SignInDoor;
import org.ramure.people.spi.SignInDoor.Door;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * By which platforms and providers somebody comes in; joining an access to one’s own account, and
 * parting them.
 */
@Route("compte/acces")
@PermitAll
class AccessesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withZone(ZoneId.of("Europe/Paris"));

    private final transient Identities identities;
    private final transient KnownIssuers issuers;
    private final transient JoinCodes codes;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<SignInDoor> doors;

    AccessesView(
            Identities identities,
            KnownIssuers issuers,
            JoinCodes codes,
            CurrentPerson current,
            ObjectProvider<SignInDoor> doors) {
        this.identities = identities;
        this.issuers = issuers;
        this.codes = codes;
        this.current = current;
        this.doors = doors;
        addClassNames("interop", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        show(
                asked.getSingleParameter("refus")
                        .flatMap(refused ->
                                refusal(refused, asked.getSingleParameter("par").orElse(""))));
    }

    private Optional<Component> refusal(String refused, String by) {
        return doors.orderedStream()
                .flatMap(door -> door.refusal(refused, by, Reader.language()).stream())
                .<Component>map(said ->
                        Notices.problem(
                                getTranslation(said.messageKey(), said.arguments().toArray())))
                .findFirst();
    }

    private void show(Optional<Component> refusal) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("interop.accesses.title"),
                        getTranslation("interop.accesses.lead")));
        refusal.ifPresent(this::add);
        Account account = current.account().orElseThrow();
        List<Identity> all = identities.of(account.id());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("interop.accesses.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("interop-list");
            all.forEach(identity -> list.add(new ListItem(line(account, identity))));
            add(list);
        }
        boolean framed =
                Frame.of(VaadinServletRequest.getCurrent().getHttpServletRequest()).isPresent();
        if (account.email().isEmpty()) {
            all.stream()
                    .max(Comparator.comparing(Identity::lastSeenAt))
                    .ifPresent(latest -> add(offer(latest, framed)));
        } else if (!framed) {
            ways(account).ifPresent(this::add);
        }
    }

    private Component line(Account account, Identity identity) {
        String side = issuers.name(identity.issuer(), Reader.language());
        var name = new Span(side);
        name.addClassName("interop-title");
        var last =
                new Span(
                        getTranslation(
                                "interop.accesses.last",
                                DAY.withLocale(getLocale()).format(identity.lastSeenAt())));
        last.addClassName("muted");
        var what = new Div(name, last);
        what.addClassName("interop-what");
        var line = new Div(what);
        line.addClassName("interop-line");
        if (identity.joined()) {
            var part =
                    new Button(
                            getTranslation("interop.accesses.part"),
                            click -> part(account, identity));
            part.addThemeVariants(ButtonVariant.TERTIARY);
            part.setAriaLabel(
                    getTranslation(
                            "interop.platform.of", getTranslation("interop.accesses.part"), side));
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
        show(Optional.empty());
    }

    /** Providers whose account somebody may link to their own; not for those who do more. */
    private Optional<Component> ways(Account account) {
        List<Door> open =
                doors.orderedStream()
                        .flatMap(door -> door.doors(Reader.language()).stream())
                        .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(new H2(getTranslation("interop.accesses.link.title")));
        part.addClassName("stack");
        if (!account.roles().equals(Set.of(Role.LEARNER))) {
            part.add(new Paragraph(getTranslation("interop.join.roles")));
            return Optional.of(part);
        }
        part.add(new Paragraph(getTranslation("interop.accesses.link.text")));
        var list = new UnorderedList();
        list.addClassName("people-door-list");
        for (Door door : open) {
            var link =
                    new Anchor(
                            door.address().substring(1) + "?pour=lien",
                            getTranslation("interop.accesses.link.go", door.name()));
            link.addClassName("people-door");
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        part.add(list);
        return Optional.of(part);
    }

    /**
     * A new tab, where people sign in to their own account; the code says who sent them. In a frame
     * the new tab knows nothing of who is signed in here; elsewhere they sign out first.
     */
    private Component offer(Identity identity, boolean framed) {
        String code = codes.make(identity.id(), Optional.empty());
        var link = new Anchor("compte/relier/" + code, getTranslation("interop.accesses.join"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        String how = framed ? "interop.accesses.own" : "interop.accesses.ownElsewhere";
        return new Div(new Paragraph(getTranslation(how)), new Paragraph(link));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.accesses.title") + " · Ramure";
    }
}
