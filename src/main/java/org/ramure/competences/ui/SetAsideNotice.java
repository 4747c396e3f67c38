package org.ramure.competences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.ramure.competences.AssessmentDraft.Answer;
import org.ramure.competences.AssessmentDraft.SetAside;
import org.ramure.competences.ui.words.Wording;

/** Says that another tab answered differently, shows how, and asks what to do with it. */
class SetAsideNotice extends Div {

    SetAsideNotice(Positioning task, SetAside other, Runnable onSwap, Runnable onDrop) {
        addClassNames("notice", "competences-aside");
        getElement().setAttribute("role", "status");
        add(new Paragraph(Wording.text("competences.aside.what", Wording.time(other.writtenAt()))));
        add(new Paragraph(words(task, other.answer())));
        if (!other.answer().note().isEmpty()) {
            var note = new Paragraph(other.answer().note());
            note.addClassName("competences-note");
            add(note);
        }
        var swap = new NativeButton(Wording.text("competences.aside.swap"), click -> onSwap.run());
        var drop = new NativeButton(Wording.text("competences.aside.drop"), click -> onDrop.run());
        swap.addClassName("button-quiet");
        drop.addClassName("button-quiet");
        var buttons = new Div(swap, drop);
        buttons.addClassName("cluster");
        add(buttons);
    }

    private static String words(Positioning task, Answer answer) {
        Integer level = answer.level();
        String said =
                level == null
                        ? Wording.text("competences.review.unanswered")
                        : Wording.level(task.framework(), level);
        return answer.practices().isEmpty()
                ? said
                : said
                        + " — "
                        + Wording.text("competences.practices.count", answer.practices().size());
    }
}
