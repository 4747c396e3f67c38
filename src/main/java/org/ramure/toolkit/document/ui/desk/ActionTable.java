package org.ramure.toolkit.document.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ramure.shared.Language;
import org.ramure.shared.ui.PlainTable;
import org.ramure.shared.ui.Reader;
import org.ramure.toolkit.document.ui.desk.MatrixCards.Card;
import org.ramure.toolkit.sheet.MatrixPlan;
import org.ramure.toolkit.sheet.SheetField;

/**
 * The dated actions of two matrices cell by cell, since the order in which two people wrote theirs
 * says nothing.
 */
public final class ActionTable extends Div {

    private final Language language = Reader.language();

    /** {@code names} and {@code texts} are those of the two sides. */
    public ActionTable(
            MatrixPlan plan,
            SheetField cards,
            List<String> names,
            List<Map<String, String>> texts) {
        Map<String, String> cells = cells(plan);
        List<List<Card>> sides = new ArrayList<>();
        texts.forEach(answers -> sides.add(MatrixCards.of(cards, answers)));
        var table =
                new PlainTable(
                        ToolWords.text("compare.actions"),
                        ToolWords.text("compare.cell"),
                        names.get(0),
                        names.get(1));
        int rows = 0;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            List<Card> one = in(cell.getKey(), cells, sides.get(0));
            List<Card> other = in(cell.getKey(), cells, sides.get(1));
            if (!one.isEmpty() || !other.isEmpty()) {
                table.addRow(new Span(cell.getValue()), list(one), list(other));
                rows++;
            }
        }
        add(rows == 0 ? ToolWords.muted(ToolWords.text("compare.actions.none")) : table);
    }

    private Map<String, String> cells(MatrixPlan plan) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int row = 0; row < plan.rows().size(); row++) {
            for (int column = 0; column < plan.columns().size(); column++) {
                cells.put(
                        plan.cell(row, column),
                        plan.rows().get(row).label().in(language)
                                + " × "
                                + plan.columns().get(column).label().in(language));
            }
        }
        cells.put("", ToolWords.text("compare.actions.nowhere"));
        return cells;
    }

    private static List<Card> in(String cell, Map<String, String> cells, List<Card> cards) {
        return cards.stream()
                .filter(card -> (cells.containsKey(card.cell()) ? card.cell() : "").equals(cell))
                .toList();
    }

    private UnorderedList list(List<Card> cards) {
        var list = new UnorderedList();
        list.addClassName("toolkit-text");
        cards.forEach(card -> list.add(new ListItem(words(card))));
        return list;
    }

    private String words(Card card) {
        return card.day() == null
                ? card.what()
                : card.what()
                        + " ("
                        + DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(language.locale())
                                .format(Objects.requireNonNull(card.day()))
                        + ")";
    }
}
