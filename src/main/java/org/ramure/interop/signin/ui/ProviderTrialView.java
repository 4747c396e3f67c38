package org.ramure.interop.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.ramure.interop.signin.ArrivedPerson;
import org.ramure.interop.signin.SignInRefused;
import org.ramure.interop.signin.Trials;
import org.ramure.interop.signin.Trials.Trial;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.people.Role;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** What a provider sent while an administrator tried it, and how it is understood. */
@Route("organisation/connexions/essai/:key")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class ProviderTrialView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Trials trials;
    private final transient PersonId caller;

    ProviderTrialView(Trials trials, CurrentPerson current) {
        this.trials = trials;
        this.caller = current.requireAccount();
        addClassNames("interop", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Trial> trial =
                trials.find(caller, event.getRouteParameters().get("key").orElse(""));
        if (trial.isEmpty()) {
            add(
                    new PageHeader(getTranslation("interop.signin.trial.title"), ""),
                    new EmptyState(getTranslation("interop.signin.trial.over")));
        } else {
            show(trial.get());
        }
        add(
                new Paragraph(
                        new Anchor(
                                "organisation/connexions",
                                getTranslation("interop.signin.trial.back"))));
    }

    private void show(Trial trial) {
        String name = trial.provider().names().in(Reader.language());
        add(
                new PageHeader(
                        getTranslation("interop.signin.trial.of", name),
                        getTranslation("interop.signin.trial.lead")));
        trial.refused().ifPresent(refused -> add(refusal(refused, name)));
        trial.arrived().ifPresent(arrived -> add(understood(trial, arrived), sent(arrived)));
    }

    private Component refusal(SignInRefused refused, String name) {
        var card =
                new Section(
                        Notices.problem(
                                getTranslation(
                                        "interop.signin.refused." + refused.reason().name(),
                                        name)));
        card.addClassNames("card", "stack");
        card.add(
                new Paragraph(
                        getTranslation("interop.signin.trial.help." + refused.reason().name())));
        if (!refused.detail().isEmpty()) {
            card.add(
                    new Paragraph(getTranslation("interop.signin.trial.detail", refused.detail())));
        }
        return card;
    }

    private Component understood(Trial trial, ArrivedPerson arrived) {
        var list = new DescriptionList();
        list.addClassName("interop-values");
        line(list, getTranslation("interop.signin.issuer"), arrived.issuer());
        line(list, getTranslation("interop.signin.trial.subject"), arrived.subject());
        line(list, getTranslation("interop.signin.givenName.one"), trial.understood().givenName());
        line(
                list,
                getTranslation("interop.signin.familyName.one"),
                trial.understood().familyName());
        line(list, getTranslation("interop.signin.email.one"), trial.understood().email());
        line(
                list,
                getTranslation("interop.signin.language.one"),
                trial.understood()
                        .language()
                        .map(language ->
                                getTranslation("interop.signin.language." + language.name()))
                        .orElse(""));
        return card("interop.signin.trial.understood", list);
    }

    private Component sent(ArrivedPerson arrived) {
        var list = new DescriptionList();
        list.addClassName("interop-values");
        arrived.attributes()
                .forEach((name, values) -> line(list, name, String.join(" · ", values)));
        return card("interop.signin.trial.sent", list);
    }

    private Section card(String titleKey, Component content) {
        var card = new Section(new H2(getTranslation(titleKey)), content);
        card.addClassName("card");
        return card;
    }

    private void line(DescriptionList list, String what, String value) {
        list.add(
                new DescriptionList.Term(what),
                new DescriptionList.Description(
                        value.isEmpty() ? getTranslation("interop.signin.trial.nothing") : value));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interop.signin.trial.title") + " · Ramure";
    }
}
