package org.ramure.toolkit.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.people.CurrentPerson;
import org.ramure.people.PersonId;
import org.ramure.shared.ui.PageHeader;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.SheetVersions;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.document.ui.desk.SheetParts;
import org.ramure.toolkit.document.ui.desk.ToolWords;

/**
 * Two states of one sheet side by side: kept copies of this document ({@code a}, {@code b} by their
 * numbers), what stands now ({@code 0}), or another document of the same sheet ({@code b} by its
 * id).
 */
@Route("outils/fiche/:document/comparer")
@AnonymousAllowed
class ComparisonView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NOW = "0";

    private final transient SheetParts parts;
    private final transient CurrentPerson current;
    private String title = "";

    ComparisonView(SheetParts parts, CurrentPerson current) {
        this.parts = parts;
        this.current = current;
        addClassNames("toolkit", "stack");
    }

    /** One of the two: how it is called in the address, how to people, and its answers. */
    record Side(String code, String name, Map<String, String> texts) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = current.id().orElseThrow(NotFoundException::new);
        UUID id =
                event.getRouteParameters()
                        .get("document")
                        .flatMap(ToolIds::read)
                        .orElseThrow(NotFoundException::new);
        Visitor visitor = new Visitor.Someone(person);
        SheetDocument document =
                parts.documents().open(visitor, id).orElseThrow(NotFoundException::new);
        QueryParameters query = event.getLocation().getQueryParameters();
        show(
                person,
                document,
                query.getSingleParameter("a").orElse(NOW),
                query.getSingleParameter("b").orElse(NOW));
    }

    private void show(PersonId person, SheetDocument document, String a, String b) {
        removeAll();
        title = ToolWords.text("compare.title", document.sheet().title().in(Reader.language()));
        add(
                new Anchor(
                        ToolWords.address(document.id()) + "/versions",
                        ToolWords.text("compare.back")),
                new PageHeader(title, ""));
        List<Choice> choices = choices(person, document);
        add(select("a", choices, a, b), select("b", choices, b, a));
        Optional<Side> one = side(person, document, a);
        Optional<Side> other = side(person, document, b);
        if (one.isEmpty() || other.isEmpty()) {
            throw new NotFoundException();
        }
        if (a.equals(b)) {
            add(ToolWords.muted(ToolWords.text("compare.same")));
            return;
        }
        add(new H2(ToolWords.text("compare.differences")));
        add(new ComparisonTables(document.sheet(), one.get(), other.get()));
    }

    private record Choice(String code, String name) {}

    private List<Choice> choices(PersonId person, SheetDocument document) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(NOW, ToolWords.text("compare.now")));
        parts.versions().of(new Visitor.Someone(person), document.id()).stream()
                .map(kept -> new Choice(Integer.toString(kept.number()), name(kept)))
                .forEach(choices::add);
        parts.documents().mine(person, document.sheet()).stream()
                .filter(row -> !row.id().equals(document.id()))
                .map(row -> new Choice(row.id().toString(), name(row)))
                .forEach(choices::add);
        return choices;
    }

    private static String name(SheetVersions.Kept kept) {
        return ToolWords.text("versions.name", kept.number(), kept.label());
    }

    private static String name(SheetDocument.Row row) {
        String name = row.title().isBlank() ? ToolWords.moment(row.createdAt()) : row.title();
        return row.ownerName().isBlank() ? name : name + " (" + row.ownerName() + ")";
    }

    private Select<Choice> select(String which, List<Choice> choices, String chosen, String other) {
        var select = new Select<Choice>();
        select.setLabel(ToolWords.text("compare." + which));
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::name);
        choices.stream()
                .filter(choice -> choice.code().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                String code = change.getValue().code();
                getUI().ifPresent(ui ->
                        ui.getPage()
                                .setLocation(
                                        "comparer?a="
                                                + (which.equals("a") ? code : other)
                                                + "&b="
                                                + (which.equals("b") ? code : other)));
            }
        });
        return select;
    }

    private Optional<Side> side(PersonId person, SheetDocument document, String code) {
        Visitor visitor = new Visitor.Someone(person);
        if (code.equals(NOW)) {
            return Optional.of(new Side(code, ToolWords.text("compare.now"), document.texts()));
        }
        if (code.matches("\\d{1,4}")) {
            return parts.versions()
                    .answers(visitor, document.id(), Integer.parseInt(code))
                    .map(answers -> new Side(code, name(answers.kept()), answers.texts()));
        }
        return ToolIds.read(code)
                .flatMap(id -> parts.documents().open(visitor, id))
                .filter(found -> found.sheet().id().equals(document.sheet().id()))
                .map(found -> new Side(code, name(found.row()), found.texts()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Ramure";
    }
}
