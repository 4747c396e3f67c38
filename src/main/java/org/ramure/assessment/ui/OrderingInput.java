package org.ramure.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ramure.assessment.quiz.OrderingQuestion.Item;
import org.ramure.assessment.quiz.QuizWords;

/** Puts things in order with two buttons each; says aloud where a thing went. */
class OrderingInput extends AnswerInput {

    private final QuizWords words;
    private final List<Row> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div said = new Div();

    OrderingInput(List<Item> mixed, QuizWords words, String promptId) {
        this.words = words;
        groupUnder(promptId);
        list.addClassName("quiz-ordering");
        for (Item item : mixed) {
            var row = new Row(item);
            rows.add(row);
            list.add(row);
        }
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        add(list, said);
        rows.forEach(Row::fitButtons);
    }

    @Override
    List<String> words() {
        return rows.stream().map(row -> row.item.id()).toList();
    }

    private void move(Row row, int by) {
        int to = rows.indexOf(row) + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(row);
        rows.add(to, row);
        list.remove(row);
        list.addComponentAtIndex(to, row);
        rows.forEach(Row::fitButtons);
        said.setText(words.say("assessment.quiz.moved", row.item.text(), to + 1, rows.size()));
        Button used = by < 0 ? row.up : row.down;
        (used.isEnabled() ? used : by < 0 ? row.down : row.up).focus();
    }

    private final class Row extends ListItem {

        private final Item item;
        private final Button up;
        private final Button down;

        Row(Item item) {
            this.item = item;
            up = button("↑", "assessment.quiz.up", -1);
            down = button("↓", "assessment.quiz.down", 1);
            var text = new Span(item.text());
            text.addClassName("quiz-ordering-text");
            var buttons = new Span(up, down);
            buttons.addClassName("quiz-ordering-buttons");
            var line = new Div(text, buttons);
            line.addClassName("quiz-ordering-row");
            add(line);
        }

        private Button button(String sign, String key, int by) {
            var button = new Button(sign, click -> move(this, by));
            button.setAriaLabel(words.say(key, item.text()));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            return button;
        }

        private void fitButtons() {
            up.setEnabled(rows.getFirst() != this);
            down.setEnabled(rows.getLast() != this);
        }
    }
}
