package org.ramure.competences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.ui.evidence.EvidencePanel;
import org.ramure.shared.ui.Reader;

/** One competence to answer: what it is, and as much as the depth asks for. */
class CompetenceStep extends Section {

    /** What the step tells whoever keeps the draft. */
    interface Answers {

        void choose(String competence, @Nullable Integer level, Set<String> practices);

        void swap(AssessmentDraft.SetAside other);

        void drop(AssessmentDraft.SetAside other);
    }

    private final Framework.Competence competence;
    private final Answers answers;
    private final H2 heading;
    private @Nullable Integer level;
    private Set<String> practices;

    CompetenceStep(
            Positioning task,
            Framework.Competence competence,
            AssessmentDraft draft,
            Desk desk,
            Answers answers) {
        this.competence = competence;
        this.answers = answers;
        AssessmentDraft.Line line = draft.lineOrBlank(competence.code());
        level = line.answer().level();
        practices = line.answer().practices();
        addClassName("competences-step");
        heading = new H2(competence.code() + " · " + competence.label().in(Reader.language()));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(competence.summary().in(Reader.language())));
        draft.setAside(competence.code()).forEach(other -> add(notice(task, other)));
        if (task.isFull()) {
            add(
                    new PracticeChoice(task.framework(), competence, practices, this::ticked),
                    levels(task).show(false),
                    new NoteSheet(task, line),
                    evidence(task, desk));
        } else {
            add(levels(task).show(true));
        }
    }

    private LevelChoice levels(Positioning task) {
        return new LevelChoice(task.framework(), competence, level, this::chosen);
    }

    private SetAsideNotice notice(Positioning task, AssessmentDraft.SetAside other) {
        return new SetAsideNotice(
                task, other, () -> answers.swap(other), () -> answers.drop(other));
    }

    private Div evidence(Positioning task, Desk desk) {
        return new EvidencePanel(
                task.person(),
                task.framework().slug(),
                competence.code(),
                desk.evidence(),
                task.withAccount());
    }

    private void chosen(int newLevel) {
        level = newLevel;
        answers.choose(competence.code(), level, practices);
    }

    private void ticked(Set<String> newPractices) {
        practices = newPractices;
        answers.choose(competence.code(), level, practices);
    }

    /** Moves the keyboard to the heading, so that the new step is read from its beginning. */
    void focusHeading() {
        heading.getElement()
                .executeJs(
                        "this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }
}
