package org.ramure.portfolio.experiment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.ramure.portfolio.attach.ui.PortfolioWords;
import org.ramure.portfolio.experiment.FeedbackLoop;
import org.ramure.portfolio.experiment.FeedbackLoop.Event;
import org.ramure.portfolio.experiment.FeedbackLoop.Kind;

/** Everything that happened in a loop, in order. */
class LoopThread extends Div {

    LoopThread(FeedbackLoop loop) {
        OrderedList list = new OrderedList();
        list.addClassName("experiment-thread");
        loop.events().forEach(event -> list.add(item(loop, event)));
        add(list);
    }

    private ListItem item(FeedbackLoop loop, Event event) {
        String who = event.kind() == Kind.GIVEN ? loop.giverName() : loop.learnerName();
        Paragraph what =
                PortfolioWords.muted(
                        getTranslation(
                                "portfolio.experiment.event." + event.kind().name(),
                                TrialWords.name(this, who),
                                PortfolioWords.moment(event.at())));
        ListItem item = new ListItem(what);
        item.addClassName("experiment-event-" + event.kind().name().toLowerCase(Locale.ROOT));
        if (!event.text().isBlank()) {
            item.add(PortfolioWords.written(event.text()));
        }
        return item;
    }
}
