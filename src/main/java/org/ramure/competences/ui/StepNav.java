package org.ramure.competences.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.ui.Reader;

/** All competences at a glance, each one click away: answered, open, still to do. */
class StepNav extends Nav {

    private final List<Framework.Competence> asked;
    private final List<NativeButton> buttons = new ArrayList<>();

    StepNav(List<Framework.Competence> asked, IntConsumer go) {
        this.asked = asked;
        addClassName("competences-steps");
        getElement().setAttribute("aria-label", Wording.text("competences.form.steps"));
        var list = new OrderedList();
        for (int step = 0; step <= asked.size(); step++) {
            int target = step;
            var button = new NativeButton("", click -> go.accept(target));
            button.getElement().setAttribute("data-after-saving", true);
            buttons.add(button);
            list.add(new ListItem(button));
        }
        add(list);
    }

    /** Shows where the person is and what has an answer; the last step is the review. */
    void show(AssessmentDraft draft, int current) {
        for (int step = 0; step < buttons.size(); step++) {
            NativeButton button = buttons.get(step);
            button.removeAll();
            boolean review = step == asked.size();
            boolean answered = !review && draft.answer(asked.get(step).code()).isGiven();
            button.setClassName("is-answered", answered);
            if (step == current) {
                button.getElement().setAttribute("aria-current", "step");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
            if (review) {
                button.setText(Wording.text("competences.form.review"));
            } else {
                button.add(new Span(asked.get(step).code()), name(asked.get(step), answered));
            }
        }
    }

    private static Span name(Framework.Competence competence, boolean answered) {
        String state = answered ? "competences.form.answered" : "competences.form.toAnswer";
        var name =
                new Span(
                        " "
                                + competence.label().in(Reader.language())
                                + ", "
                                + Wording.text(state));
        name.addClassName("visually-hidden");
        return name;
    }
}
