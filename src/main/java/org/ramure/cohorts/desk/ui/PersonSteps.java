package org.ramure.cohorts.desk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.desk.Board;

/** One person's line of the board, told in words. */
class PersonSteps extends UnorderedList {

    PersonSteps(Cohort cohort, List<Board.Column> columns, Board.Line line) {
        addClassName("cohorts-desk-steps");
        for (int i = 0; i < columns.size(); i++) {
            add(item(cohort, columns.get(i), line, line.cells().get(i)));
        }
    }

    private ListItem item(Cohort cohort, Board.Column column, Board.Line line, Board.Cell cell) {
        Span sign = new Span(Marks.symbol(cell.mark()));
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassNames("cohorts-desk-sign", Marks.style(cell.mark()));
        String title = BoardView.title(column);
        ListItem item = new ListItem(sign);
        if (column.kind() == Board.Kind.ASSIGNMENT) {
            item.add(
                    new Anchor(
                            "groupes/"
                                    + cohort.slug()
                                    + "/travaux/"
                                    + column.id()
                                    + "/"
                                    + line.person().id(),
                            title));
        } else {
            item.add(new Span(title));
        }
        Span state =
                new Span(
                        cell.day()
                                .or(column::day)
                                .map(day ->
                                        getTranslation(
                                                "cohorts.desk.person.dated",
                                                Marks.words(this, cell.mark()),
                                                DeskWords.brief(day)))
                                .orElseGet(() -> Marks.words(this, cell.mark())));
        state.addClassName("muted");
        item.add(state);
        return item;
    }
}
