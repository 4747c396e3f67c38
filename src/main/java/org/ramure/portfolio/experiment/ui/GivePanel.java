package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.portfolio.experiment.TrialStep;
import org.ramure.portfolio.experiment.Trials;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Notices;

/** Somebody else's trial, to read and to give feedback on. */
class GivePanel extends Div {

    private final transient TrialDesk desk;
    private final transient PersonId person;
    private final transient Runnable again;

    GivePanel(TrialDesk desk, PersonId person, Trial trial, Runnable again) {
        this.desk = desk;
        this.person = person;
        this.again = again;
        addClassName("stack");
        add(
                PortfolioWords.muted(
                        getTranslation(
                                "portfolio.experiment.give.lead",
                                TrialWords.name(this, trial.learnerName()))),
                new H2(TrialWords.step(this, TrialStep.TRY)));
        for (String key :
                List.of(
                        Trials.WHAT,
                        Trials.HYPOTHESIS,
                        Trials.WHERE,
                        Trials.WHEN,
                        Trials.SIGN,
                        Trials.REFLECTION)) {
            if (!trial.text(key).isBlank()) {
                add(
                        new H3(getTranslation("portfolio.experiment.field." + key)),
                        PortfolioWords.written(trial.text(key)));
            }
        }
        if (!trial.evidence().isEmpty()) {
            add(
                    new H3(getTranslation("portfolio.experiment.step.EVIDENCE")),
                    EvidencePanel.list(this, trial.evidence()));
        }
        trial.loops().forEach(loop -> add(card(loop)));
    }

    private Section card(FeedbackLoop loop) {
        Section card =
                new Section(
                        new H2(getTranslation("portfolio.experiment.give.title")),
                        TrialWords.state(this, loop, desk.clock().instant()),
                        new LoopThread(loop));
        card.addClassNames("card", "stack");
        if (loop.state() == State.TO_GIVE || loop.state() == State.TO_OPEN) {
            card.add(form(loop));
        }
        return card;
    }

    private Component form(FeedbackLoop loop) {
        Div problem = new Div();
        boolean more = loop.state() == State.TO_OPEN;
        TextArea text =
                TrialWords.area(
                        getTranslation(
                                more
                                        ? "portfolio.experiment.give.more"
                                        : "portfolio.experiment.give.label"),
                        "donner-" + loop.id());
        text.setHelperText(getTranslation("portfolio.experiment.give.hint"));
        Div form =
                new Div(
                        text,
                        problem,
                        TrialWords.primary(
                                getTranslation("portfolio.experiment.give.send"),
                                () -> {
                                    problem.removeAll();
                                    try {
                                        desk.feedbacks().give(person, loop.id(), text.getValue());
                                        TrialWords.letGo(text);
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
