package org.ramure.interop.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.ramure.interop.signin.Provider;
import org.ramure.interop.signin.ProviderDesk;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.springframework.beans.factory.ObjectProvider;

/** Sides elsewhere by which people may sign in: the list as the sign-in page shows it, and more. */
@Route("organisation/connexions")
@Menu(title = "interop.signin.menu", order = 85, icon = "vaadin:sign-in")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class ProvidersView extends Section implements HasDynamicTitle {

    private final transient ProviderDesk desk;
    private final transient List<ProviderForm> forms;
    private final transient PersonId caller;
    private final Section list = new Section();
    private final Section additions = new Section();

    ProvidersView(ProviderDesk desk, ObjectProvider<ProviderForm> forms, CurrentPerson current) {
        this.desk = desk;
        this.forms =
                forms.stream().sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
        this.caller = current.requireAccount();
        addClassNames("interop", "stack");
        list.addClassName("card");
        additions.addClassNames("card", "stack");
        add(
                new PageHeader(
                        getTranslation("interop.signin.title"),
                        getTranslation("interop.signin.lead")),
                list,
                additions);
        showList();
        showAdditions();
    }

    private void showList() {
        list.removeAll();
        list.add(new H2(getTranslation("interop.signin.known")));
        List<Provider> all = desk.all(caller);
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("interop.signin.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("interop-list");
        for (Provider provider : all) {
            lines.add(new ListItem(line(provider, provider.equals(all.getFirst()))));
        }
        list.add(lines);
    }

    private Component line(Provider provider, boolean first) {
        var name = new Span(name(provider));
        name.addClassName("interop-title");
        var state =
                new Span(
                        getTranslation(
                                provider.enabled()
                                        ? "interop.signin.state.on"
                                        : "interop.signin.state.off",
                                getTranslation("interop.signin.kind." + provider.kind().name())));
        state.addClassName("muted");
        var what = new Div(name, state);
        what.addClassName("interop-what");
        var doing = new Div(tryOut(provider), toggle(provider));
        doing.addClassName("cluster");
        if (!first) {
            doing.add(
                    button(
                            "raise",
                            provider,
                            () -> {
                                desk.raise(caller, provider.id());
                                showList();
                            }));
        }
        doing.add(button("remove", provider, () -> askToRemove(provider)));
        var row = new Div(what, doing);
        row.addClassName("interop-line");
        var whole = new Div(row);
        form(provider).ifPresent(form -> whole.add(edit(provider, form)));
        return whole;
    }

    private static String name(Provider provider) {
        return provider.names().in(Reader.language());
    }

    private Optional<ProviderForm> form(Provider provider) {
        return forms.stream().filter(form -> form.kind() == provider.kind()).findFirst();
    }

    /** A plain link: the browser goes to the provider and comes back. */
    private Component tryOut(Provider provider) {
        var link =
                new Anchor(
                        provider.kind().entry(provider.id()).substring(1) + "?pour=essai",
                        getTranslation("interop.signin.try"));
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "interop.platform.of",
                                getTranslation("interop.signin.try"),
                                name(provider)));
        return link;
    }

    private Button toggle(Provider provider) {
        return button(
                provider.enabled() ? "disable" : "enable",
                provider,
                () -> {
                    desk.enable(caller, provider.id(), !provider.enabled());
                    showList();
                });
    }

    private Button button(String what, Provider provider, Runnable action) {
        String label = getTranslation("interop.signin." + what);
        var button = new Button(label, click -> run(action));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("interop.platform.of", label, name(provider)));
        return button;
    }

    /** Somebody else may have removed it meanwhile. */
    private void run(Runnable action) {
        try {
            action.run();
        } catch (UserFacingException gone) {
            Notices.say(getTranslation(gone.messageKey()));
            showList();
        }
    }

    private void askToRemove(Provider provider) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("interop.signin.remove.title", name(provider)));
        sure.setText(getTranslation("interop.signin.remove.text"));
        sure.setConfirmText(getTranslation("interop.signin.remove"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("interop.signin.keep"));
        sure.addConfirmListener(yes ->
                run(() -> {
                    desk.remove(caller, provider.id());
                    showList();
                }));
        sure.open();
    }

    private Details edit(Provider provider, ProviderForm form) {
        return new Details(
                getTranslation("interop.platform.edit"),
                new ProviderFields(desk, form, caller, Optional.of(provider), this::saved));
    }

    private void showAdditions() {
        additions.removeAll();
        additions.add(new H2(getTranslation("interop.signin.add")));
        forms.forEach(form ->
                additions.add(
                        new Details(
                                getTranslation("interop.signin.add." + form.kind().name()),
                                new ProviderFields(
                                        desk, form, caller, Optional.empty(), this::saved))));
    }

    private void saved() {
        Notices.say(getTranslation("interop.signin.saved"));
        showList();
        showAdditions();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.signin.title") + " · Ramure";
    }
}
