package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.fellow.Fellow;
import org.ramure.people.PersonId;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Trial;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.EmptyState;
import org.ramure.shared.ui.Notices;

/**
 * Asks one person of the cohort, and shows who was asked and for how long they have been silent.
 */
class AskPanel extends Div {

    private final transient TrialDesk desk;
    private final transient PersonId person;
    private final transient Trial trial;
    private final transient Runnable again;
    private final Div problem = new Div();

    AskPanel(TrialDesk desk, PersonId person, Trial trial, Runnable again) {
        this.desk = desk;
        this.person = person;
        this.trial = trial;
        this.again = again;
        addClassName("stack");
        UnorderedList list = new UnorderedList();
        list.addClassName("logbook-list");
        trial.loops().forEach(loop -> list.add(item(loop)));
        if (!trial.loops().isEmpty()) {
            add(list);
        }
        if (trial.cohort().isEmpty()) {
            add(
                    new EmptyState(
                            getTranslation("portfolio.experiment.ask.noCohort"),
                            new Anchor(
                                    "experimentations/" + trial.id() + "?etape=essai",
                                    getTranslation("portfolio.experiment.ask.chooseCohort"))));
            return;
        }
        form();
    }

    private ListItem item(FeedbackLoop loop) {
        Span who = new Span(TrialWords.name(this, loop.giverName()));
        who.addClassName("logbook-title");
        Div facts = new Div(who, TrialWords.state(this, loop, desk.clock().instant()));
        facts.addClassName("cluster");
        ListItem item = new ListItem(facts);
        if (loop.state() == State.TO_GIVE) {
            NativeButton withdraw =
                    new NativeButton(
                            getTranslation("portfolio.experiment.ask.withdraw"),
                            click -> attempt(() -> desk.feedbacks().withdraw(person, loop.id())));
            withdraw.addClassName("button-link");
            item.add(withdraw);
        }
        return item;
    }

    private void form() {
        List<Fellow> people =
                trial.cohort().map(id -> desk.fellows().of(person, id)).orElse(List.of());
        if (people.isEmpty()) {
            add(PortfolioWords.muted(getTranslation("portfolio.experiment.ask.nobody")));
            return;
        }
        RadioButtonGroup<Fellow> whom = new RadioButtonGroup<>();
        whom.setLabel(getTranslation("portfolio.experiment.ask.whom"));
        whom.addClassName("portfolio-choices");
        whom.setItems(people);
        whom.setItemLabelGenerator(fellow -> {
            String name = TrialWords.name(this, fellow.name());
            return fellow.facilitator()
                    ? getTranslation("portfolio.logbook.share.facilitator", name)
                    : name;
        });
        TextArea question =
                TrialWords.area(
                        getTranslation("portfolio.experiment.ask.question"),
                        "question-" + trial.id());
        add(
                whom,
                question,
                PortfolioWords.muted(getTranslation("portfolio.experiment.ask.sees")),
                problem,
                TrialWords.primary(
                        getTranslation("portfolio.experiment.ask.send"),
                        () -> ask(whom.getValue(), question)));
    }

    private void ask(@Nullable Fellow whom, TextArea question) {
        if (whom == null) {
            show(getTranslation("portfolio.experiment.ask.nobodyChosen"));
            return;
        }
        attempt(() -> {
            desk.feedbacks().ask(person, trial.id(), whom.person(), question.getValue());
            TrialWords.letGo(question);
        });
    }

    private void show(String message) {
        problem.removeAll();
        problem.add(Notices.problem(message));
    }

    private void attempt(Runnable what) {
        try {
            what.run();
            again.run();
        } catch (UserFacingException no) {
            show(PortfolioWords.refusal(this, no));
        }
    }
}
