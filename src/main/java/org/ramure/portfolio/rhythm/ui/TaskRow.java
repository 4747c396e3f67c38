package org.ramure.portfolio.rhythm.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.portfolio.journey.Task;
import org.ramure.portfolio.rhythm.OwnTask;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Notices;
import org.ramure.shared.ui.Reader;

/** A task: what, where and why, and saying that it is done in so many minutes. */
class TaskRow extends ListItem {

    private static final int MOST_MINUTES = 24 * 60;

    private final transient RhythmRooms rooms;
    private final transient PersonId caller;
    private final transient CohortId cohort;
    private final transient Task task;
    private final transient Runnable again;
    private final RhythmRefusal refusal = new RhythmRefusal();

    TaskRow(
            RhythmRooms rooms,
            PersonId caller,
            CohortId cohort,
            Task task,
            Optional<OwnTask.Done> done,
            Runnable again) {
        this.rooms = rooms;
        this.caller = caller;
        this.cohort = cohort;
        this.task = task;
        this.again = again;
        addClassNames("rhythm-task", done.isPresent() ? "is-done" : "is-open");
        var about = new Div(name(), said(task.why().in(Reader.language())));
        about.addClassName("rhythm-task-about");
        add(about, done.<Component>map(this::undo).orElseGet(this::tick), refusal);
    }

    private Component name() {
        String title = title();
        var line = new Div();
        line.addClassName("rhythm-task-name");
        line.add(
                task.link()
                        .<Component>map(link -> new Anchor(link, title))
                        .orElseGet(() -> new Span(title)));
        var minutes = new Span(Minutes.say(task.minutes()));
        minutes.addClassName("muted");
        line.add(minutes);
        return line;
    }

    private String title() {
        return task.title().in(Reader.language());
    }

    private static Span said(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private Component tick() {
        var minutes = new IntegerField(getTranslation("portfolio.rhythm.tick.spent"));
        minutes.setMin(0);
        minutes.setMax(MOST_MINUTES);
        minutes.setValue(task.minutes());
        minutes.addClassName("rhythm-minutes");
        var done = new Button(getTranslation("portfolio.rhythm.tick.done"));
        done.setAriaLabel(getTranslation("portfolio.rhythm.tick.done.of", title()));
        done.addClickListener(click -> {
            Integer many = minutes.getValue();
            if (refusal.unless(
                    () -> rooms.ticks().done(caller, cohort, task.id(), many == null ? 0 : many))) {
                again.run();
                Notices.say(getTranslation("portfolio.rhythm.tick.said", title()));
            }
        });
        var row = new Div(minutes, done);
        row.addClassName("rhythm-tick");
        return row;
    }

    private Component undo(OwnTask.Done done) {
        var said =
                new Span(
                        done.minutes() == 0
                                ? getTranslation(
                                        "portfolio.rhythm.tick.on", RhythmDays.plain(done.on()))
                                : getTranslation(
                                        "portfolio.rhythm.tick.onIn",
                                        RhythmDays.plain(done.on()),
                                        Minutes.say(done.minutes())));
        var undo =
                new Button(
                        getTranslation("portfolio.rhythm.tick.undo"),
                        click -> {
                            if (refusal.unless(
                                    () -> rooms.ticks().undo(caller, cohort, task.id()))) {
                                again.run();
                            }
                        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.setAriaLabel(getTranslation("portfolio.rhythm.tick.undo.of", title()));
        var row = new Div(said, undo);
        row.addClassNames("rhythm-tick", "is-said");
        return row;
    }
}
