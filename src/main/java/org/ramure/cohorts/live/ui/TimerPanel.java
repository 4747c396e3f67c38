package org.ramure.cohorts.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ramure.cohorts.live.RunningOrder;
import org.ramure.cohorts.live.Timing;

/** The big clock of the current step, whether the session is late, and the buttons that move it. */
class TimerPanel extends Section {

    private static final String NONE = "";

    private final Span digits = new Span();
    private final Span unit = new Span();
    private final Paragraph elapsed = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final NativeButton run;
    private final NativeButton next;
    private final NativeButton finish;
    private boolean running;
    private String step = NONE;

    TimerPanel(DeskActions actions) {
        addClassNames("live-timer", "card");
        getElement().setAttribute("aria-label", getTranslation("cohorts.live.order.timer"));
        digits.addClassName("live-digits");
        unit.addClassName("live-unit");
        elapsed.addClassName("live-elapsed");
        state.addClassName("live-lateness");
        state.getElement().setAttribute("role", "status");
        var time = new Paragraph(digits, unit);
        time.addClassName("live-time");
        time.getElement().setAttribute("role", "timer");
        run =
                DeskActions.button(
                        NONE,
                        "button-primary",
                        "Space",
                        click -> toggle(actions, click.getSource()));
        next =
                DeskActions.button(
                        getTranslation("cohorts.live.order.next"),
                        "button-primary",
                        "n",
                        click ->
                                actions.order(
                                        click.getSource(),
                                        (orders, seat) ->
                                                orders.next(seat.caller(), seat.halfDay(), step)));
        finish =
                DeskActions.button(
                        getTranslation("cohorts.live.order.finish"),
                        "button-primary",
                        NONE,
                        click ->
                                actions.order(
                                        click.getSource(),
                                        (orders, seat) ->
                                                orders.finish(seat.caller(), seat.halfDay())));
        add(time, elapsed, state, buttons());
    }

    private Div buttons() {
        var buttons = new Div(run, next, finish);
        buttons.addClassName("live-buttons");
        return buttons;
    }

    private void toggle(DeskActions actions, NativeButton source) {
        boolean stop = running;
        actions.order(
                source,
                (orders, seat) -> {
                    if (stop) {
                        orders.pause(seat.caller(), seat.halfDay());
                    } else {
                        orders.start(seat.caller(), seat.halfDay());
                    }
                });
    }

    void show(RunningOrder order) {
        Timing timing = order.timing();
        running = timing.isRunning();
        step = order.step().id();
        setClassName("is-running", running);
        setClassName("is-late", timing.isLate());
        run.setText(getTranslation("cohorts.live.order." + runKey(timing)));
        next.setVisible(!order.isLastStep());
        finish.setVisible(order.isLastStep() && timing.state() != Timing.State.FINISHED);
        elapsed.getElement()
                .setAttribute(
                        "data-of",
                        getTranslation(
                                "cohorts.live.order.ofMinutes", timing.planned().toMinutes()));
        state.setText(lateness(timing));
        getElement()
                .executeJs(
                        "window.ramure.liveClock(this, $0, $1, $2, $3)",
                        timing.elapsed().toMillis(),
                        timing.planned().toMillis(),
                        running,
                        getTranslation("cohorts.live.order.left")
                                + "|"
                                + getTranslation("cohorts.live.order.over")
                                + "|"
                                + getTranslation("cohorts.live.order.elapsed"));
    }

    private static String runKey(Timing timing) {
        return switch (timing.state()) {
            case READY -> "start";
            case RUNNING -> "pause";
            case PAUSED, FINISHED -> "resume";
        };
    }

    private String lateness(Timing timing) {
        if (timing.state() == Timing.State.READY) {
            return getTranslation("cohorts.live.order.notStarted");
        }
        if (timing.state() == Timing.State.FINISHED) {
            return getTranslation("cohorts.live.order.finished");
        }
        if (timing.isLate()) {
            return getTranslation("cohorts.live.order.late", timing.minutesOff());
        }
        return timing.isEarly()
                ? getTranslation("cohorts.live.order.early", timing.minutesOff())
                : getTranslation("cohorts.live.order.onTime");
    }
}
