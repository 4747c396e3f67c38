package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.ramure.learning.ui.spi.MySpaceBlock;
import org.ramure.people.PersonId;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.State;
import org.ramure.portfolio.experiment.Feedbacks;
import org.ramure.portfolio.experiment.Trials;
import org.springframework.core.annotation.Order;

/** On one's own page: feedback to give, to open or to answer; nothing where nothing waits. */
@org.springframework.stereotype.Component
@Order(9)
class WaitingBlock implements MySpaceBlock {

    private final Trials trials;
    private final Feedbacks feedbacks;

    WaitingBlock(Trials trials, Feedbacks feedbacks) {
        this.trials = trials;
        this.feedbacks = feedbacks;
    }

    @Override
    public Optional<Component> show(PersonId person) {
        long toGive =
                feedbacks.askedOf(person).stream()
                        .filter(loop -> loop.state() == State.TO_GIVE)
                        .count();
        long toAnswer =
                trials.mine(person).stream()
                        .flatMap(line -> line.loops().stream())
                        .map(FeedbackLoop::state)
                        .filter(List.of(State.TO_OPEN, State.TO_ANSWER)::contains)
                        .count();
        if (toGive + toAnswer == 0) {
            return Optional.empty();
        }
        Section card = new Section();
        card.addClassName("card");
        card.add(new H2(card.getTranslation("portfolio.experiment.waiting")));
        if (toGive > 0) {
            card.add(
                    new Paragraph(
                            card.getTranslation("portfolio.experiment.waiting.give", toGive)));
        }
        if (toAnswer > 0) {
            card.add(
                    new Paragraph(
                            card.getTranslation("portfolio.experiment.waiting.answer", toAnswer)));
        }
        card.add(new Anchor("experimentations", card.getTranslation("portfolio.experiment.title")));
        return Optional.of(card);
    }
}
