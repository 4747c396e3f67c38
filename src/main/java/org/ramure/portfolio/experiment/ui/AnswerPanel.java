package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Opens feedback and answers it; only then is a loop closed. */
class AnswerPanel extends Div {

    private final transient TrialDesk desk;
    private final transient PersonId person;
    private final transient Runnable again;

    AnswerPanel(TrialDesk desk, PersonId person, Trial trial, Runnable again) {
        this.desk = desk;
        this.person = person;
        this.again = again;
        addClassName("stack");
        List<FeedbackLoop> given =
                trial.loops().stream()
                        .filter(loop -> loop.state() != State.WITHDRAWN)
                        .filter(loop -> loop.state() != State.TO_GIVE)
                        .toList();
        if (given.isEmpty()) {
            add(PortfolioWords.muted(getTranslation("portfolio.experiment.answer.none")));
        }
        given.forEach(loop -> add(card(loop)));
    }

    private Section card(FeedbackLoop loop) {
        Section card =
                new Section(
                        new H3(
                                getTranslation(
                                        "portfolio.experiment.answer.from",
                                        TrialWords.name(this, loop.giverName()))),
                        TrialWords.state(this, loop, desk.clock().instant()));
        card.addClassNames("card", "stack");
        if (loop.state() == State.TO_OPEN) {
            card.add(
                    new Div(
                            TrialWords.primary(
                                    getTranslation("portfolio.experiment.answer.open"),
                                    () -> {
                                        desk.feedbacks().open(person, loop.id());
                                        again.run();
                                    })));
            return card;
        }
        card.add(new LoopThread(loop));
        if (loop.state() == State.TO_ANSWER) {
            card.add(form(loop));
        }
        return card;
    }

    private Component form(FeedbackLoop loop) {
        Div problem = new Div();
        TextArea answer =
                TrialWords.area(
                        getTranslation("portfolio.experiment.answer.label"),
                        "reponse-" + loop.id());
        answer.setHelperText(getTranslation("portfolio.experiment.answer.hint"));
        Div form =
                new Div(
                        answer,
                        problem,
                        TrialWords.primary(
                                getTranslation("portfolio.experiment.answer.send"),
                                () -> {
                                    problem.removeAll();
                                    try {
                                        desk.feedbacks()
                                                .answer(person, loop.id(), answer.getValue());
                                        TrialWords.letGo(answer);
                                        again.run();
                                    } catch (UserFacingException no) {
                                        problem.add(
                                                Notices.problem(PortfolioWords.refusal(this, no)));
                                    }
                                }));
        form.addClassName("stack");
        return form;
    }
}
