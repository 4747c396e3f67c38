package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetDocument.Row;
import org.ramure.toolkit.document.SheetVersions.Kept;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.ComparisonSide.State;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;

/**
 * Two states of one kind of sheet side by side, {@code a} and {@code b} in the address: what stands
 * now in one of my sheets or of those shared with me, or one of its kept copies.
 */
@Route("outils/fiche/:document/comparer")
@AnonymousAllowed
class ComparisonView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SheetParts parts;
    private final transient CurrentPerson current;
    private final Div outcome = new Div();
    private String title = "";

    ComparisonView(SheetParts parts, CurrentPerson current) {
        this.parts = parts;
        this.current = current;
        addClassNames("toolkit", "stack");
        outcome.addClassName("stack");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.id().orElseThrow(NotFoundException::new);
        UUID id =
                event.getRouteParameters()
                        .get("document")
                        .flatMap(ToolIds::read)
                        .orElseThrow(NotFoundException::new);
        SheetDocument document =
                parts.documents()
                        .open(new Visitor.Someone(person), id)
                        .orElseThrow(NotFoundException::new);
        show(person, document, event.getLocation().getQueryParameters());
    }

    private void show(PersonId person, SheetDocument document, QueryParameters query) {
        removeAll();
        title = ToolWords.text("compare.title", document.sheet().title().in(Reader.language()));
        Visitor visitor = new Visitor.Someone(person);
        List<Row> rows = rows(person, document);
        State one =
                query.getSingleParameter("a")
                        .map(text -> read(text, document))
                        .orElse(new State(document.id(), 0));
        State other =
                query.getSingleParameter("b")
                        .map(text -> read(text, document))
                        .orElseGet(() -> other(visitor, rows, one));
        ComparisonPicker[] pickers = new ComparisonPicker[2];
        for (int i = 0; i < pickers.length; i++) {
            pickers[i] =
                    new ComparisonPicker(
                            parts,
                            visitor,
                            ToolWords.text(i == 0 ? "compare.a" : "compare.b"),
                            rows,
                            () -> compare(document, pickers[0], pickers[1], true));
            if (!pickers[i].choose(i == 0 ? one : other)) {
                throw new NotFoundException();
            }
        }
        var sides = new Div(pickers[0], pickers[1]);
        sides.addClassName("toolkit-sides");
        add(
                new Anchor(
                        ToolWords.address(document.id()) + "/versions",
                        ToolWords.text("compare.back")),
                new PageHeader(title, ToolWords.text("compare.lead")),
                sides,
                outcome);
        compare(document, pickers[0], pickers[1], false);
    }

    private static State read(String text, SheetDocument document) {
        return State.read(text, document.id()).orElseThrow(NotFoundException::new);
    }

    /** Mine of this kind and those shared with me, the one of the address first. */
    private List<Row> rows(PersonId person, SheetDocument document) {
        List<Row> rows = new ArrayList<>();
        rows.add(document.row());
        parts.documents().mine(person, document.sheet()).stream()
                .filter(row -> !row.id().equals(document.id()))
                .forEach(rows::add);
        return rows;
    }

    /** What to compare with where nobody said: another sheet, else the last copy, else itself. */
    private State other(Visitor visitor, List<Row> rows, State one) {
        return rows.stream()
                .filter(row -> !row.id().equals(one.document()))
                .findFirst()
                .map(row -> new State(row.id(), 0))
                .orElseGet(() ->
                        new State(
                                one.document(),
                                parts.versions().of(visitor, one.document()).stream()
                                        .map(Kept::number)
                                        .findFirst()
                                        .orElse(0)));
    }

    private void compare(
            SheetDocument document, ComparisonPicker a, ComparisonPicker b, boolean again) {
        outcome.removeAll();
        if (again) {
            getUI().ifPresent(ui ->
                    ui.getPage()
                            .getHistory()
                            .replaceState(
                                    null,
                                    ToolWords.address(document.id())
                                            + "/comparer?a="
                                            + a.state().written()
                                            + "&b="
                                            + b.state().written()));
        }
        if (a.state().equals(b.state())) {
            outcome.add(ToolWords.muted(ToolWords.text("compare.same")));
            return;
        }
        Optional<ComparisonSide> one = a.side();
        Optional<ComparisonSide> other = b.side();
        if (one.isEmpty() || other.isEmpty()) {
            outcome.add(Notices.problem(ToolWords.text("unknown")));
            return;
        }
        outcome.add(
                new H2(ToolWords.text("compare.differences")),
                new ComparisonTables(document.sheet(), one.get(), other.get()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
