package org.ramure.attestations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.ramure.attestations.AttestationRegister;
import org.ramure.attestations.AttestationRegister.Line;
import org.ramure.attestations.AttestationStatus;
import org.ramure.attestations.RevocationReason;
import org.ramure.people.Account;
import org.ramure.people.CurrentPerson;
import org.ramure.people.Role;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** Everything that was issued, found by number or code only; {@code ?q=} holds the search. */
@Route("organisation/attestations")
@Menu(title = "attestations.register.menu", order = 82, icon = "vaadin:archive")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
class AttestationRegisterView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";
    private static final int PAUSE_MS = 300;

    private final transient AttestationRegister register;
    private final transient CurrentPerson current;
    private final Grid<Line> grid = new Grid<>();
    private final TextField search = new TextField();

    AttestationRegisterView(AttestationRegister register, CurrentPerson current) {
        this.register = register;
        this.current = current;
        addClassNames("attestations-register", "stack");
        add(
                new PageHeader(
                        getTranslation("attestations.register.title"),
                        getTranslation("attestations.register.lead")),
                searchField(),
                grid());
    }

    private Component searchField() {
        search.setLabel(getTranslation("attestations.register.search"));
        search.setHelperText(getTranslation("attestations.register.search.help"));
        search.setClearButtonVisible(true);
        search.setMaxLength(80);
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
        getUI().ifPresent(ui -> ui.navigate(AttestationRegisterView.class, query));
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
        grid.getElement().setAttribute("aria-label", getTranslation("attestations.register.title"));
        grid.setEmptyStateText(getTranslation("attestations.register.empty"));
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("attestations.register.paper"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("attestations.register.status"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::revokeButton)
                .setHeader(getTranslation("attestations.register.action"))
                .setFlexGrow(0)
                .setAutoWidth(true);
        grid.setItems(
                DataProvider.fromCallbacks(
                        query ->
                                register
                                        .find(
                                                administrator(),
                                                search.getValue(),
                                                query.getPage(),
                                                query.getPageSize())
                                        .stream(),
                        query -> register.count(administrator(), search.getValue())));
        return grid;
    }

    private Account administrator() {
        return current.account().orElseThrow();
    }

    private Component what(Line line) {
        var number = new Span(line.number());
        number.addClassName("attestations-number");
        var what =
                new Div(
                        number,
                        new Span(
                                getTranslation("attestations.kind." + line.kind().name())
                                        + " · "
                                        + line.title()
                                        + " · "
                                        + line.variantTitle()));
        var issued =
                new Span(
                        getTranslation(
                                "attestations.register.issued",
                                Wording.day(Reader.language(), line.issuedAt())));
        issued.addClassName("muted");
        what.add(issued);
        what.addClassName("attestations-what");
        return what;
    }

    private Component status(Line line) {
        var status = new Span(getTranslation("attestations.status." + line.state().status()));
        status.addClassNames("badge", "attestations-status");
        status.getElement().setAttribute("data-status", line.state().status().name());
        var reason = line.state().reason();
        return reason == null
                ? status
                : new Div(
                        status,
                        new Span(" " + getTranslation("attestations.reason." + reason.name())));
    }

    private Component revokeButton(Line line) {
        if (line.state().status() == AttestationStatus.REVOKED) {
            return new Span("—");
        }
        var button =
                new Button(
                        getTranslation("attestations.revoke.button"),
                        click ->
                                new RevokeDialog(
                                                line,
                                                register.holderName(administrator(), line.id()),
                                                reason -> revoke(line, reason))
                                        .open());
        button.setAriaLabel(
                getTranslation(
                        "attestations.mine.about",
                        getTranslation("attestations.revoke.button"),
                        line.number()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void revoke(Line line, RevocationReason reason) {
        register.revoke(administrator(), line.id(), reason);
        grid.getDataProvider().refreshAll();
        Notices.say(getTranslation("attestations.revoke.done", line.number()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("attestations.register.title") + " · Ramure";
    }
}
