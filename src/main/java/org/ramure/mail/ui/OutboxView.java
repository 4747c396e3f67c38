package org.ramure.mail.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.ramure.mail.OutboxContents;
import org.ramure.mail.OutboxEntry;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;

/** Messages that left, wait or stayed here; {@code ?message=} names the one that is open. */
@Route("organisation/courrier")
@Menu(title = "mail.outbox.menu", order = 81, icon = "vaadin:envelope-o")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OPEN = "message";

    private final transient OutboxContents outbox;
    private final Grid<OutboxEntry> grid = new Grid<>();
    private final Div reading = new Div();

    OutboxView(OutboxContents outbox) {
        this.outbox = outbox;
        addClassNames("mail-outbox", "stack");
        add(new PageHeader(getTranslation("mail.outbox.title"), lead()));
    }

    private String lead() {
        return getTranslation(outbox.sends() ? "mail.outbox.lead.sends" : "mail.outbox.lead.keeps");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (grid.getParent().isPresent()) {
            return;
        }
        if (outbox.count() == 0) {
            add(new EmptyState(getTranslation("mail.outbox.empty")));
            return;
        }
        buildGrid();
        reading.setId("mail-reading");
        reading.getElement().setAttribute("aria-live", "polite");
        add(grid, reading);
    }

    private void buildGrid() {
        grid.addClassName("mail-list");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("mail.outbox.title"));
        grid.addComponentColumn(this::toWhom)
                .setHeader(getTranslation("mail.outbox.message"))
                .setFlexGrow(1);
        grid.addColumn(entry -> getTranslation("mail.state." + entry.delivery().state().name()))
                .setHeader(getTranslation("mail.outbox.state"))
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.setItems(
                DataProvider.fromCallbacks(
                        query -> outbox.page(query.getPage(), query.getPageSize()).stream(),
                        query -> outbox.count()));
        grid.addSelectionListener(event -> {
            if (event.isFromClient()) {
                open(event.getFirstSelectedItem());
            }
        });
    }

    private Component toWhom(OutboxEntry entry) {
        var subject = new Span(entry.subject());
        subject.addClassName("mail-subject");
        var to = new Span(entry.to());
        to.addClassName("muted");
        var when = new Span(Wording.moment(Reader.language(), entry.delivery().createdAt()));
        when.addClassName("muted");
        var both = new Div(subject, to, when);
        both.addClassName("mail-to-whom");
        return both;
    }

    private void open(Optional<OutboxEntry> entry) {
        var query =
                entry.map(e -> QueryParameters.of(OPEN, e.id().toString()))
                        .orElseGet(QueryParameters::empty);
        getUI().ifPresent(ui -> ui.navigate(OutboxView.class, query));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters().getSingleParameter(OPEN).flatMap(this::find));
    }

    private Optional<OutboxEntry> find(String id) {
        try {
            return outbox.find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(Optional<OutboxEntry> entry) {
        reading.removeAll();
        entry.ifPresent(e -> reading.add(new MessagePanel(e, outbox.sends(), () -> retry(e))));
    }

    private void retry(OutboxEntry entry) {
        outbox.retry(entry.id());
        grid.getDataProvider().refreshAll();
        show(outbox.find(entry.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.outbox.title") + " · Ramure";
    }
}
