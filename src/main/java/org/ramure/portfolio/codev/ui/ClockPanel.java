package org.ramure.portfolio.codev.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.ramure.portfolio.codev.CodevRole;
import org.ramure.portfolio.codev.CodevSession;
import org.ramure.portfolio.codev.RoundClock;

/** The clock that everyone sees, and for who keeps it the buttons that move it. */
class ClockPanel extends Section {

    private final Actions actions;
    private final Span digits = new Span();
    private final Span unit = new Span();
    private final Paragraph elapsed = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final Paragraph keeper = new Paragraph();
    private final Div problem = new Div();
    private final Div buttons = new Div();
    private final NativeButton run;
    private final NativeButton next;
    private final NativeButton minute;
    private final NativeButton end;
    private boolean running;
    private int round;

    ClockPanel(Actions actions) {
        this.actions = actions;
        addClassNames("live-timer", "card");
        getElement().setAttribute("aria-label", getTranslation("portfolio.codev.timer"));
        digits.addClassName("live-digits");
        unit.addClassName("live-unit");
        elapsed.addClassName("live-elapsed");
        state.addClassName("live-lateness");
        state.getElement().setAttribute("role", "status");
        keeper.addClassName("muted");
        Paragraph time = new Paragraph(digits, unit);
        time.getElement().setAttribute("role", "timer");
        run =
                actions.button(
                        "",
                        "button-primary",
                        problem,
                        (sessions, me, id) -> {
                            if (running) {
                                sessions.pause(me, id);
                            } else {
                                sessions.start(me, id);
                            }
                        });
        next = button("next", "button-primary", (sessions, me, id) -> sessions.next(me, id, round));
        minute = button("minute", "button-quiet", (sessions, me, id) -> sessions.addMinute(me, id));
        end = button("end", "button-quiet", (sessions, me, id) -> sessions.end(me, id));
        buttons.add(run, next, minute, end);
        buttons.addClassName("live-buttons");
        add(time, elapsed, state, buttons, keeper, problem);
    }

    private NativeButton button(String key, String style, Actions.Act act) {
        return actions.button(getTranslation("portfolio.codev.timer." + key), style, problem, act);
    }

    void show(CodevSession session) {
        RoundClock clock = session.clock();
        running = clock.isRunning();
        round = session.round();
        setClassName("is-running", running);
        boolean keeps = session.mayRun(actions.me()) && !session.isEnded();
        buttons.setVisible(keeps);
        run.setText(getTranslation("portfolio.codev.timer." + runKey(clock)));
        next.setVisible(!session.isLastRound());
        minute.setVisible(clock.state() != RoundClock.State.READY);
        end.setVisible(clock.state() != RoundClock.State.READY);
        state.setText(
                getTranslation(
                        "portfolio.codev.timer." + clock.state().name().toLowerCase(Locale.ROOT)));
        keeper.setText(
                session.holder(CodevRole.ANIMATOR)
                        .map(m ->
                                getTranslation(
                                        "portfolio.codev.timer.keeper",
                                        CodevWords.name(this, m.name())))
                        .orElseGet(() -> getTranslation("portfolio.codev.timer.anyone")));
        elapsed.getElement()
                .setAttribute(
                        "data-of",
                        getTranslation("portfolio.codev.timer.of", clock.planned().toMinutes()));
        getElement()
                .executeJs(
                        "window.ramure.liveClock(this, $0, $1, $2, $3)",
                        clock.elapsed().toMillis(),
                        clock.planned().toMillis(),
                        running,
                        getTranslation("portfolio.codev.timer.left")
                                + "|"
                                + getTranslation("portfolio.codev.timer.over")
                                + "|"
                                + getTranslation("portfolio.codev.timer.elapsed"));
    }

    private static String runKey(RoundClock clock) {
        return switch (clock.state()) {
            case READY -> "start";
            case RUNNING -> "pause";
            case PAUSED, ENDED -> "resume";
        };
    }
}
