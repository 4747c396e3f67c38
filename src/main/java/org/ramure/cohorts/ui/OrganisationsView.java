package org.ramure.cohorts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.store.Organisations;
import org.ramure.cohorts.store.Organisations.Member;
import org.ramure.cohorts.store.Organisations.Organisation;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;

/**
 * The bodies that run sessions here, and who works for which; {@code ?structure=} is the one that
 * is open. For administrators of the house; those of another body are told that it is not theirs.
 */
@Route("organisation/structures")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "cohorts.organisations.menu", order = 83, icon = "vaadin:building")
class OrganisationsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHOSEN = "structure";

    private final transient Organisations organisations;
    private final transient PersonId caller;

    OrganisationsView(Organisations organisations, CurrentPerson current) {
        this.organisations = organisations;
        this.caller = current.requireAccount();
        addClassNames("cohorts", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("cohorts.organisations.title"),
                        getTranslation("cohorts.organisations.lead")));
        if (!organisations.administersHouse(caller)) {
            add(new EmptyState(getTranslation("cohorts.organisations.notYours")));
            return;
        }
        List<Organisation> all = organisations.all(caller);
        String asked =
                event.getLocation().getQueryParameters().getSingleParameter(CHOSEN).orElse("");
        add(newOne());
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("cohorts.organisations.none")));
            return;
        }
        Organisation chosen =
                all.stream().filter(o -> o.id().toString().equals(asked)).findFirst().orElse(null);
        add(choice(all, chosen));
        if (chosen != null) {
            add(card(chosen));
        }
    }

    private Component choice(List<Organisation> all, @Nullable Organisation chosen) {
        var choice = new Select<Organisation>();
        choice.setLabel(getTranslation("cohorts.organisations.one"));
        choice.setItems(all);
        choice.setItemLabelGenerator(Organisation::name);
        choice.setPlaceholder(getTranslation("cohorts.organisations.choose"));
        choice.setValue(chosen);
        choice.addValueChangeListener(e -> open(e.getValue().id().toString()));
        return choice;
    }

    private Component newOne() {
        var name = new TextField(getTranslation("cohorts.organisations.name"));
        name.setMaxLength(160);
        var refusal = new Refusal();
        var make =
                new Button(
                        getTranslation("cohorts.organisations.add"),
                        click ->
                                refusal.unless(() ->
                                        open(
                                                organisations
                                                        .add(caller, name.getValue())
                                                        .toString())));
        var form = new Div(name, make, refusal);
        form.addClassName("cohorts-form");
        return form;
    }

    private Component card(Organisation one) {
        var refusal = new Refusal();
        var name = new TextField(getTranslation("cohorts.organisations.name"));
        name.setMaxLength(160);
        name.setValue(one.name());
        var rename =
                new Button(
                        getTranslation("cohorts.organisations.rename"),
                        click ->
                                after(
                                        refusal,
                                        () ->
                                                organisations.rename(
                                                        caller, one.id(), name.getValue())));
        var email = new EmailField(getTranslation("cohorts.organisations.email"));
        email.setManualValidation(true);
        email.setHelperText(getTranslation("cohorts.organisations.email.help"));
        var add =
                new Button(
                        getTranslation("cohorts.organisations.join"),
                        click ->
                                after(
                                        refusal,
                                        () ->
                                                organisations.assign(
                                                        caller, email.getValue(), one.id())));
        var form = new Div(name, rename, email, add, refusal);
        form.addClassName("cohorts-form");
        var card = new Section(new H2(one.name()), members(one, refusal), form);
        card.addClassName("card");
        return card;
    }

    private Component members(Organisation one, Refusal refusal) {
        List<Member> members = organisations.members(caller, one.id());
        if (members.isEmpty()) {
            return new Paragraph(getTranslation("cohorts.organisations.nobody"));
        }
        var list = new UnorderedList();
        list.addClassName("cohorts-team");
        members.forEach(member -> list.add(new ListItem(line(member, refusal))));
        return list;
    }

    private Component line(Member member, Refusal refusal) {
        var name = new Span(member.name());
        name.addClassName("cohorts-title");
        var what = new Div(name);
        what.addClassName("cohorts-what");
        if (!Objects.equals(member.name(), member.email())) {
            what.add(new Span(member.email()));
        }
        String label = getTranslation("cohorts.team.remove");
        var remove =
                new Button(
                        label,
                        click ->
                                after(
                                        refusal,
                                        () ->
                                                organisations.assign(
                                                        caller,
                                                        member.person(),
                                                        organisations.house())));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("cohorts.people.of", label, member.name()));
        var line = new Div(what, remove);
        line.addClassName("cohorts-member");
        return line;
    }

    private void after(Refusal refusal, Runnable does) {
        if (refusal.unless(does)) {
            getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }

    private void open(String id) {
        getUI().ifPresent(ui ->
                ui.navigate("organisation/structures", QueryParameters.of(CHOSEN, id)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohorts.organisations.title") + " · Ramure";
    }
}
