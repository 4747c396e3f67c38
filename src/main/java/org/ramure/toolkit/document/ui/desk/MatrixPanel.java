package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.ramure.shared.Language;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.Right;
import org.ramure.toolkit.document.SheetDocument;
import org.ramure.toolkit.document.Visitor;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.Weights;

/**
 * The matrix with its weights and the actions laid in its cells. Weights move in steps and always
 * sum up; an action goes to another cell by drag and drop here, or by its field below.
 */
final class MatrixPanel extends Section implements SheetDesk.Refreshed {

    private static final int STEP = 5;

    private final transient MatrixPlan plan;
    private final transient Savings savings;
    private final boolean writes;
    private final Language language = Reader.language();
    private final Div said = new Div();
    private final Div table = new Div();
    private final MatrixTimeline timeline;
    private transient SheetDocument known;

    MatrixPanel(SheetParts parts, Visitor visitor, SheetDocument document, MatrixPlan plan) {
        this.plan = plan;
        this.writes = document.seat().right().allows(Right.WRITE);
        this.savings =
                new Savings(
                        parts.documents(),
                        visitor,
                        problem -> {
                            said.removeAll();
                            said.add(Notices.problem(problem));
                        });
        this.timeline = new MatrixTimeline(plan, document.row().createdAt());
        this.known = document;
        addClassNames("toolkit-matrix", "stack");
        var heading = new H2(ToolWords.text("matrix"));
        heading.setId("toolkit-matrix");
        getElement().setAttribute("aria-labelledby", "toolkit-matrix");
        said.getElement().setAttribute("role", "status");
        add(heading);
        if (writes) {
            add(new Paragraph(ToolWords.text("matrix.how", plan.weights().total())));
        }
        add(said, table);
        if (writes) {
            var reset = new NativeButton(ToolWords.text("matrix.reset"), click -> reset());
            reset.addClassName("button-quiet");
            add(reset);
        }
        add(timeline);
        show(document);
    }

    private Weights weights() {
        return plan.weights(known.texts().getOrDefault(MatrixPlan.WEIGHTS, ""));
    }

    @Override
    public void show(SheetDocument now) {
        known = now;
        List<MatrixCards.Card> cards = MatrixCards.of(plan, now);
        Weights weights = weights();
        table.removeAll();
        Element grid = new Element("table").setAttribute("class", "toolkit-matrix-table");
        grid.appendChild(
                new Element("caption")
                        .setAttribute("class", "visually-hidden")
                        .setText(ToolWords.text("matrix.caption")));
        grid.appendChild(head());
        Element body = new Element("tbody");
        for (int row = 0; row < plan.rows().size(); row++) {
            Element line = new Element("tr").appendChild(heading("row", plan.rows().get(row)));
            for (int column = 0; column < plan.columns().size(); column++) {
                line.appendChild(cell(row, column, weights, cards).getElement());
            }
            body.appendChild(line);
        }
        grid.appendChild(body);
        table.getElement().appendChild(grid);
        timeline.show(cards);
    }

    private Element head() {
        Element line = new Element("tr").appendChild(new Element("td"));
        plan.columns().forEach(column -> line.appendChild(heading("col", column)));
        return new Element("thead").appendChild(line);
    }

    private Element heading(String scope, MatrixPlan.Line line) {
        Element cell = new Element("th").setAttribute("scope", scope);
        cell.appendChild(new Element("span").setText(line.label().in(language)));
        String hint = line.hint().in(language);
        if (!hint.isBlank()) {
            cell.appendChild(new Element("span").setAttribute("class", "sheet-hint").setText(hint));
        }
        return cell;
    }

    private Component cell(int row, int column, Weights weights, List<MatrixCards.Card> cards) {
        var cell = new MatrixCell();
        String id = plan.cell(row, column);
        String name =
                plan.rows().get(row).label().in(language)
                        + " × "
                        + plan.columns().get(column).label().in(language);
        cell.getElement()
                .setAttribute("data-label", plan.columns().get(column).label().in(language));
        var place = new Span(plan.places().get(row).get(column).in(language));
        place.addClassName("toolkit-place");
        var weight = new Span(Integer.toString(weights.get(row, column)));
        weight.addClassName("toolkit-weight");
        var top = new Div(place, weight);
        top.addClassName("toolkit-cell-top");
        if (writes) {
            top.add(step(row, column, -STEP, name), step(row, column, STEP, name));
        }
        cell.add(top);
        var list = new UnorderedList();
        list.addClassName("toolkit-cards");
        cards.stream().filter(card -> card.cell().equals(id)).forEach(card -> list.add(chip(card)));
        if (list.getComponentCount() > 0) {
            cell.add(list);
        }
        if (writes) {
            DropTarget<MatrixCell> target = DropTarget.create(cell);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop ->
                    drop.getDragData()
                            .filter(MatrixCards.Card.class::isInstance)
                            .map(MatrixCards.Card.class::cast)
                            .ifPresent(card -> put(card, id)));
        }
        return cell;
    }

    private NativeButton step(int row, int column, int by, String name) {
        var button = new NativeButton(by > 0 ? "+" : "−", click -> move(row, column, by));
        button.addClassName("toolkit-step");
        button.setAriaLabel(ToolWords.text(by > 0 ? "matrix.more" : "matrix.less", name));
        button.setId("step-" + plan.cell(row, column) + (by > 0 ? "-plus" : "-moins"));
        return button;
    }

    private ListItem chip(MatrixCards.Card card) {
        var item = new ListItem(new Span(card.what()));
        item.addClassName("toolkit-card");
        if (card.day() != null) {
            var day = new Span(org.ramure.shared.Wording.day(language, card.day()));
            day.addClassName("muted");
            item.add(day);
        }
        if (writes) {
            DragSource<ListItem> source = DragSource.create(item);
            source.setEffectAllowed(EffectAllowed.MOVE);
            source.setDragData(card);
        }
        return item;
    }

    private void move(int row, int column, int by) {
        Weights before = weights();
        Weights after = before.with(row, column, before.get(row, column) + by);
        if (!after.equals(before)) {
            store(MatrixPlan.WEIGHTS, after.toString());
        }
        getElement()
                .executeJs(
                        "this.querySelector('#' + $0)?.focus()",
                        "step-" + plan.cell(row, column) + (by > 0 ? "-plus" : "-moins"));
    }

    private void reset() {
        store(MatrixPlan.WEIGHTS, plan.weights().toString());
    }

    private void put(MatrixCards.Card card, String cell) {
        if (!card.cell().equals(cell)) {
            store(card.key(MatrixPlan.CELL), cell);
        }
    }

    private void store(String key, String value) {
        said.removeAll();
        savings.save(known, key, value);
        findAncestor(SheetDesk.class).changed();
    }
}
