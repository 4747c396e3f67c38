package org.ramure.portfolio.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.review.FinalReview;
import org.ramure.portfolio.review.FinalReview.Turn;
import org.ramure.portfolio.review.Passage;
import org.ramure.shared.ui.Notices;

/** Who goes when and for how long; moved up and down by buttons. */
class OrderForm extends Div {

    private static final String KEY = "portfolio.review.order.";
    private static final int USUAL = 15;

    private final transient FinalReview review;
    private final transient PersonId caller;
    private final transient CohortId cohort;
    private final transient List<Passage> order;
    private final transient List<Integer> minutes = new ArrayList<>();
    private final Div problem = new Div();
    private final OrderedList list = new OrderedList();
    private final Paragraph total = new Paragraph();

    OrderForm(FinalReview review, PersonId caller, CohortId cohort) {
        this.review = review;
        this.caller = caller;
        this.cohort = cohort;
        this.order = new ArrayList<>(review.order(caller, cohort));
        order.forEach(passage -> minutes.add(passage.minutes() == 0 ? USUAL : passage.minutes()));
        addClassName("review-order");
        total.addClassName("muted");
        total.getElement().setAttribute("role", "status");
        var keep = new Button(getTranslation(KEY + "keep"), click -> keep());
        keep.setEnabled(!order.isEmpty());
        add(list, total, problem, keep);
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < order.size(); i++) {
            list.add(item(i));
        }
        sum();
    }

    private void sum() {
        int all = minutes.stream().mapToInt(Integer::intValue).sum();
        total.setText(getTranslation(KEY + "total", order.size(), all));
    }

    private ListItem item(int index) {
        Passage passage = order.get(index);
        var name = new Span(passage.name());
        name.addClassName("review-name");
        var field = new IntegerField();
        field.setAriaLabel(getTranslation(KEY + "minutes", passage.name()));
        field.setMin(1);
        field.setMax(120);
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(new Span(getTranslation(KEY + "unit")));
        field.setValue(minutes.get(index));
        field.addValueChangeListener(change -> {
            Integer value = change.getValue();
            minutes.set(index, value == null ? 0 : value);
            sum();
        });
        var item =
                new ListItem(
                        name,
                        field,
                        move(index, -1, "up", passage),
                        move(index, 1, "down", passage));
        if (!passage.presents().isBlank()) {
            var presents = new Paragraph(passage.presents());
            presents.addClassName("muted");
            item.add(presents);
        }
        return item;
    }

    private Button move(int index, int by, String direction, Passage passage) {
        var button = new Button(getTranslation(KEY + direction), click -> swap(index, index + by));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(KEY + direction + ".label", passage.name()));
        button.setEnabled(index + by >= 0 && index + by < order.size());
        return button;
    }

    private void swap(int one, int other) {
        Collections.swap(order, one, other);
        Collections.swap(minutes, one, other);
        show();
    }

    private void keep() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            turns.add(new Turn(order.get(i).person(), minutes.get(i)));
        }
        if (ReviewWords.attempt(problem, () -> review.arrange(caller, cohort, turns))) {
            Notices.say(getTranslation(KEY + "kept"));
        }
    }
}
