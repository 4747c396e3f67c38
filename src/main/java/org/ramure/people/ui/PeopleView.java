package org.ramure.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.stream.Collectors;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.People;
import org.ramure.people.People.Listed;
import org.ramure.people.Role;
import org.ramure.people.web.SignInSession;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** Everybody with an account, their roles, and invitations; {@code ?q=} holds the search. */
@Route("organisation/personnes")
@Menu(title = "people.list.menu", order = 80, icon = "vaadin:users")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class PeopleView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";
    private static final int PAUSE_MS = 300;

    private final transient People people;
    private final transient CurrentPerson current;
    private final transient SignInSession session;
    private final Grid<Listed> grid = new Grid<>();
    private final TextField search = new TextField();

    PeopleView(People people, CurrentPerson current, SignInSession session) {
        this.people = people;
        this.current = current;
        this.session = session;
        addClassNames("people-list", "stack");
        add(
                new PageHeader(
                        getTranslation("people.list.title"), getTranslation("people.list.lead")),
                new InvitationForm(this::invite),
                searchField(),
                grid());
    }

    private Component searchField() {
        search.setLabel(getTranslation("people.list.search"));
        search.setId("people-search");
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE_MS);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                remember(event.getValue());
            }
        });
        return search;
    }

    private void remember(String text) {
        var query =
                text.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, text.strip());
        getUI().ifPresent(ui -> ui.navigate(PeopleView.class, query));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text =
                event.getLocation().getQueryParameters().getSingleParameter(SEARCH).orElse("");
        if (!text.equals(search.getValue().strip())) {
            search.setValue(text);
        }
        grid.getDataProvider().refreshAll();
    }

    private Component grid() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("people.list.title"));
        grid.setEmptyStateText(getTranslation("people.list.empty"));
        grid.addComponentColumn(this::who)
                .setHeader(getTranslation("people.list.person"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::rolesButton)
                .setHeader(getTranslation("people.list.roles"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.setItems(
                DataProvider.fromCallbacks(
                        query ->
                                people
                                        .search(
                                                search.getValue(),
                                                query.getPage(),
                                                query.getPageSize())
                                        .stream(),
                        query -> people.count(search.getValue())));
        return grid;
    }

    private Component who(Listed listed) {
        Account account = listed.account();
        var name = new Span(account.fullName().isEmpty() ? account.email() : account.fullName());
        name.addClassName("people-name");
        var roles =
                new Span(
                        account.roles().stream()
                                .sorted()
                                .map(role -> getTranslation("people.role." + role.name()))
                                .collect(Collectors.joining(", ")));
        roles.addClassName("muted");
        var who = new Div(name);
        who.addClassName("people-who");
        if (!account.fullName().isEmpty()) {
            var address = new Span(account.email());
            address.addClassName("muted");
            who.add(address);
        }
        var lastSeen =
                new Span(
                        getTranslation(
                                "people.list.lastSeen",
                                PeopleTimes.day(listed.lastSeenAt(), getLocale())));
        lastSeen.addClassName("muted");
        who.add(roles, lastSeen);
        return who;
    }

    private Component rolesButton(Listed listed) {
        Account account = listed.account();
        var button =
                new Button(
                        getTranslation("people.list.change"),
                        click ->
                                new RolesDialog(account, roles -> giveRoles(account, roles))
                                        .open());
        button.setAriaLabel(getTranslation("people.list.changeOf", account.email()));
        return button;
    }

    private void giveRoles(Account account, Set<Role> roles) {
        people.giveRoles(account.id(), roles);
        session.changed();
        grid.getDataProvider().refreshAll();
        Notices.say(getTranslation("people.list.changed", account.email()));
    }

    private void invite(String email, Set<Role> roles) {
        Language language = Reader.language();
        people.invite(
                new People.Invitation(email, roles, language, current.account().orElseThrow()));
        grid.getDataProvider().refreshAll();
        Notices.say(getTranslation("people.invite.done", email));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.list.title") + " · Ramure";
    }
}
