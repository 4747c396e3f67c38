package org.ramure.pathways.own.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.ramure.competences.ui.words.Wording;
import org.ramure.pathways.own.OwnStep;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** One step of a personal path: what, how long, why, and where it stands. */
class StepLine extends ListItem {

    private static final int UP = -1;
    private static final int DOWN = 1;

    private final UUID id;
    private final String title;
    private final boolean done;
    private final Div actions = new Div();

    StepLine(OwnStep step, boolean now) {
        this.id = step.id();
        this.title = step.title().in(Reader.language());
        this.done = step.isDone();
        addClassName("own-step");
        setClassName("is-done", done);
        setClassName("is-now", now);
        var bud = new Span();
        bud.addClassName("own-step-bud");
        bud.getElement().setAttribute("aria-hidden", "true");
        var facts = new Div(new Span(state(step, now)));
        facts.addClassName("own-step-facts");
        if (step.minutes() > 0) {
            facts.add(new Span(Minutes.say(step.minutes())));
        }
        var body = new Div(heading(step), facts);
        body.addClassName("own-step-body");
        String reason = step.reason().in(Reader.language());
        if (!reason.isEmpty()) {
            body.add(new Paragraph(reason));
        }
        if (step.opensAt().isEmpty()) {
            body.add(muted("pathways.own.gone"));
        }
        actions.addClassName("cluster");
        body.add(actions);
        add(bud, body);
    }

    private Component heading(OwnStep step) {
        var heading = new H2();
        step.opensAt()
                .ifPresentOrElse(
                        address -> heading.add(new Anchor(address, title)),
                        () -> heading.setText(title));
        return heading;
    }

    private String state(OwnStep step, boolean now) {
        var doneAt = step.doneAt();
        return doneAt != null
                ? getTranslation("pathways.own.state.done", Wording.day(doneAt))
                : getTranslation(now ? "pathways.own.state.now" : "pathways.own.state.later");
    }

    private Paragraph muted(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("muted");
        return note;
    }

    /** The ids of its buttons, by which the keyboard finds them again. */
    static String tick(UUID step) {
        return "tick-" + step;
    }

    static String move(UUID step, int places) {
        return (places < 0 ? "up-" : "down-") + step;
    }

    /** For targets that cannot know by themselves whether they are done. */
    void offerTick(Consumer<Boolean> tick) {
        var button =
                button(
                        done ? "pathways.own.untick" : "pathways.own.tick",
                        () -> tick.accept(!done));
        button.setId(tick(id));
        actions.add(button);
    }

    void offerMoves(IntConsumer move, Runnable drop) {
        var up = button("pathways.own.up", () -> move.accept(UP));
        up.setId(move(id, UP));
        var down = button("pathways.own.down", () -> move.accept(DOWN));
        down.setId(move(id, DOWN));
        actions.add(up, down, button("pathways.own.drop", drop));
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key) + getTranslation("pathways.own.what", title));
        return button;
    }
}
