package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.Script.Step;

/** All steps with their planned time; each can be gone to. */
class StepListPanel extends Section {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DeskActions actions;
    private final OrderedList list = new OrderedList();
    private String shown = "";

    StepListPanel(DeskActions actions) {
        this.actions = actions;
        addClassName("live-steps");
        add(new H2(getTranslation("cohorts.live.order.steps")), list);
    }

    void show(RunningOrder order) {
        String wanted = order.step().id() + order.halfDay().start();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        list.removeAll();
        for (int i = 0; i < order.script().steps().size(); i++) {
            list.add(item(order, i));
        }
    }

    private ListItem item(RunningOrder order, int index) {
        Step step = order.script().steps().get(index);
        LocalTime from = order.halfDay().start().plus(step.offset());
        var time = new Span(TIME.format(from));
        time.addClassName("live-from");
        var title = new Span(step.template().title());
        title.addClassName("live-title");
        var minutes =
                new Span(getTranslation("cohorts.live.order.minutes", step.template().minutes()));
        minutes.addClassName("muted");
        NativeButton go =
                DeskActions.button(
                        "",
                        "live-go",
                        "",
                        click ->
                                actions.order(
                                        click.getSource(),
                                        (orders, seat) ->
                                                orders.goTo(
                                                        seat.caller(), seat.halfDay(), step.id())));
        go.add(time, title, minutes);
        var item = new ListItem(go);
        if (index == order.current()) {
            go.getElement().setAttribute("aria-current", "step");
        }
        item.setClassName("is-done", index < order.current());
        return item;
    }
}
