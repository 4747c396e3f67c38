package org.ramure.competences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.Drafts;
import org.ramure.competences.ui.words.Wording;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/**
 * Situating oneself, one competence at a time. The draft on the server is the truth: each answer is
 * kept at once, and each step is built from what stands there.
 */
class PositioningPanel extends Section implements CompetenceStep.Answers {

    private final Positioning task;
    private final Desk desk;
    private final Consumer<CompetenceReading> onSaved;
    private final Paragraph progress = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final Div notices = new Div();
    private final Div stage = new Div();
    private final Div moves = new Div();
    private final StepNav steps;
    private AssessmentDraft draft;
    private int current;

    PositioningPanel(Positioning task, Desk desk, Consumer<CompetenceReading> onSaved) {
        this.task = task;
        this.desk = desk;
        this.onSaved = onSaved;
        draft = desk.drafts().begin(task.person(), task.framework().slug());
        steps = new StepNav(task.asked(), this::go);
        addClassName("competences-positioning");
        progress.addClassName("competences-progress");
        state.addClassNames("competences-state", "muted");
        state.getElement().setAttribute("role", "status");
        moves.addClassNames("cluster", "competences-moves");
        add(progress, steps, notices, stage, state, moves);
        current = whereLeft();
        show();
    }

    /** The competence that was open last, else the first without an answer, else the review. */
    private int whereLeft() {
        int open = task.codes().indexOf(draft.at());
        if (open >= 0) {
            return open;
        }
        for (int step = 0; step < task.asked().size(); step++) {
            if (!draft.answer(task.codes().get(step)).isGiven()) {
                return step;
            }
        }
        return task.asked().size();
    }

    private void go(int step) {
        current = step;
        notices.removeAll();
        state.setText("");
        draft = desk.drafts().of(task.person(), task.framework().slug());
        if (!isReview()) {
            desk.drafts().visit(task.person(), task.framework().slug(), task.codes().get(current));
        }
        show();
        focusStage();
    }

    private boolean isReview() {
        return current == task.asked().size();
    }

    private void show() {
        stage.removeAll();
        if (isReview()) {
            stage.add(new ReviewStep(task, draft, this::go, this::save, this::discard));
        } else {
            stage.add(new CompetenceStep(task, task.asked().get(current), draft, desk, this));
        }
        showProgress();
        showMoves();
    }

    private void showProgress() {
        int all = task.asked().size();
        progress.setText(
                isReview()
                        ? Wording.text(
                                "competences.form.answeredOf", draft.answered(task.codes()), all)
                        : Wording.text("competences.form.progress", current + 1, all));
        steps.show(draft, current);
    }

    private void showMoves() {
        moves.removeAll();
        if (current > 0) {
            moves.add(move("competences.form.previous", current - 1, "button-quiet"));
        }
        if (!isReview()) {
            boolean last = current == task.asked().size() - 1;
            String key = last ? "competences.form.toReview" : "competences.form.next";
            moves.add(move(key, current + 1, "button-primary"));
        }
    }

    private NativeButton move(String key, int target, String style) {
        var button = new NativeButton(Wording.text(key), click -> go(target));
        button.addClassName(style);
        button.getElement().setAttribute("data-after-saving", true);
        return button;
    }

    /** Moves the keyboard to the heading of what is shown. */
    void focusStage() {
        stage.getChildren()
                .forEach(child -> {
                    if (child instanceof CompetenceStep step) {
                        step.focusHeading();
                    } else if (child instanceof ReviewStep review) {
                        review.focusHeading();
                    }
                });
    }

    @Override
    public void choose(String competence, @Nullable Integer level, Set<String> practices) {
        try {
            Drafts.Chosen chosen =
                    desk.drafts()
                            .choose(
                                    task.person(),
                                    new Drafts.Choice(
                                            task.framework().slug(),
                                            draft.submission(),
                                            competence,
                                            level,
                                            practices,
                                            draft.lineOrBlank(competence).revision()));
            kept(chosen);
        } catch (UserFacingException refusal) {
            tell(Notices.problem(Wording.text(refusal)));
        }
    }

    private void kept(Drafts.Chosen chosen) {
        draft = desk.drafts().of(task.person(), task.framework().slug());
        saved(chosen.writtenAt());
        if (chosen.afresh() || chosen.setAside().isPresent()) {
            show();
        } else {
            showProgress();
        }
        if (chosen.afresh()) {
            tell(Notices.problem(Wording.text("competences.form.afresh")));
        }
    }

    private void saved(Instant at) {
        state.setText(Wording.text("competences.form.saved", Wording.time(at)));
    }

    private void tell(Div notice) {
        notices.removeAll();
        notices.add(notice);
    }

    @Override
    public void swap(AssessmentDraft.SetAside other) {
        desk.drafts().swap(task.person(), other.id());
        go(current);
    }

    @Override
    public void drop(AssessmentDraft.SetAside other) {
        desk.drafts().drop(task.person(), other.id());
        go(current);
    }

    private void save() {
        CompetenceReading reading;
        try {
            reading = desk.self().save(task.person(), task.submission(draft));
        } catch (UserFacingException refusal) {
            draft = desk.drafts().of(task.person(), task.framework().slug());
            show();
            stage.getChildren()
                    .filter(ReviewStep.class::isInstance)
                    .map(ReviewStep.class::cast)
                    .forEach(review -> review.refuse(Wording.text(refusal)));
            return;
        }
        onSaved.accept(reading);
    }

    private void discard() {
        desk.drafts().discard(task.person(), task.framework().slug());
        go(0);
    }
}
