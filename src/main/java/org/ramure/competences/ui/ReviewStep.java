package org.ramure.competences.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.ui.words.Wording;

/** Everything that was answered, before it becomes a reading that will not change any more. */
class ReviewStep extends Section {

    private final Positioning task;
    private final AssessmentDraft draft;
    private final H2 heading = new H2(Wording.text("competences.review.title"));
    private final Div problem = new Div();

    ReviewStep(
            Positioning task,
            AssessmentDraft draft,
            IntConsumer go,
            Runnable onSave,
            Runnable onDiscard) {
        this.task = task;
        this.draft = draft;
        addClassNames("competences-step", "competences-review");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(Wording.text("competences.review.lead")), answers(go), problem);
        var save = new Button(Wording.text("competences.review.save"), click -> onSave.run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClassName("competences-save");
        var discard =
                new NativeButton(
                        Wording.text("competences.review.discard"), click -> confirm(onDiscard));
        discard.addClassName("button-quiet");
        var buttons = new Div(save, discard);
        buttons.addClassName("cluster");
        add(buttons);
    }

    private OrderedList answers(IntConsumer go) {
        var list = new OrderedList();
        list.addClassName("competences-answers");
        for (int step = 0; step < task.asked().size(); step++) {
            list.add(answer(step, task.asked().get(step), go));
        }
        return list;
    }

    private ListItem answer(int step, Framework.Competence competence, IntConsumer go) {
        String name = Wording.competence(task.framework(), competence.code());
        var title = new Span(name);
        title.addClassName("competences-level-name");
        var change =
                new NativeButton(
                        Wording.text("competences.review.change"), click -> go.accept(step));
        change.addClassName("button-quiet");
        change.getElement()
                .setAttribute("aria-label", Wording.text("competences.review.changeWhat", name));
        var item = new ListItem(title, new Span(words(competence.code())), change);
        if (!draft.setAside(competence.code()).isEmpty()) {
            var aside = new Paragraph(Wording.text("competences.review.aside"));
            aside.addClassName("call-out");
            item.add(aside);
        }
        return item;
    }

    private String words(String code) {
        Integer level = draft.answer(code).level();
        return level == null
                ? Wording.text("competences.review.unanswered")
                : level == AssessmentDraft.UNDECIDED
                        ? Wording.text("competences.form.undecided")
                        : Wording.level(task.framework(), level);
    }

    private static void confirm(Runnable onDiscard) {
        var dialog =
                new ConfirmDialog(
                        Wording.text("competences.review.discardTitle"),
                        Wording.text("competences.review.discardText"),
                        Wording.text("competences.review.discardYes"),
                        yes -> onDiscard.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Wording.text("competences.review.discardNo"));
        dialog.open();
    }

    /** Says why nothing was saved, beside the button. */
    void refuse(Div notice) {
        problem.removeAll();
        problem.add(notice);
    }

    void focusHeading() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }
}
