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
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.ui.Notices;

/** Everything that was answered, before it becomes a reading that will not change any more. */
class ReviewStep extends Section {

    private final Positioning task;
    private final AssessmentDraft draft;
    private final IntConsumer go;
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
        this.go = go;
        addClassNames("competences-step", "competences-review");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(Wording.text("competences.review.lead")), answers(), problem);
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

    private OrderedList answers() {
        var list = new OrderedList();
        list.addClassName("competences-answers");
        for (int step = 0; step < task.asked().size(); step++) {
            list.add(answer(step, task.asked().get(step)));
        }
        return list;
    }

    private ListItem answer(int step, Framework.Competence competence) {
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
        if (!draft.answer(competence.code()).isGiven()) {
            item.addClassName("is-missing");
            change.setText(Wording.text("competences.review.answer"));
            change.getElement()
                    .setAttribute(
                            "aria-label", Wording.text("competences.review.answerWhat", name));
        }
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

    /** Says why nothing was saved, beside the button, and leads to each answer that is missing. */
    void refuse(String why) {
        problem.removeAll();
        Div notice = Notices.problem(why);
        List<Integer> missing =
                IntStream.range(0, task.asked().size())
                        .filter(step -> !draft.answer(task.codes().get(step)).isGiven())
                        .boxed()
                        .toList();
        if (!missing.isEmpty()) {
            var list = new UnorderedList();
            missing.forEach(step -> list.add(new ListItem(wayTo(step))));
            notice.add(list);
        }
        notice.getElement().setAttribute("tabindex", "-1");
        problem.add(notice);
        notice.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
    }

    private NativeButton wayTo(int step) {
        String name = Wording.competence(task.framework(), task.codes().get(step));
        var button =
                new NativeButton(
                        Wording.text("competences.review.answerWhat", name),
                        click -> go.accept(step));
        button.addClassName("button-link");
        return button;
    }

    void focusHeading() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }
}
