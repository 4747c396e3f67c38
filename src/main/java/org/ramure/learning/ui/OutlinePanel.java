package org.ramure.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ramure.catalogue.Itinerary;
import org.ramure.learning.Excerpt;
import org.ramure.shared.Minutes;
import org.ramure.shared.Wording;
import org.ramure.shared.ui.Reader;

/**
 * The whole pathway, or the part of it that was asked for, as a branch: a bud for each step, done,
 * here or later, and the time that is left.
 */
@Tag("aside")
class OutlinePanel extends Aside {

    private final PlayerState state;

    OutlinePanel(PlayerState state) {
        this.state = state;
        addClassName("outline");
        add(summary(), new ProgressBranch(state.overview(), state.step()), outline());
    }

    private Component summary() {
        var summary = state.isPart() ? part() : whole();
        state.excerpt()
                .flatMap(Excerpt::due)
                .ifPresent(due -> {
                    var by =
                            new Paragraph(
                                    getTranslation(
                                            "learning.outline.due",
                                            Wording.moment(Reader.language(), due)));
                    by.addClassName("outline-due");
                    summary.add(by);
                });
        return summary;
    }

    /** Only what was asked for, with nothing that leads out of it. */
    private Div part() {
        var title =
                new Span(
                        state.excerpt()
                                .map(excerpt -> excerpt.title().in(Reader.language()))
                                .orElse(""));
        title.addClassName("outline-title");
        var overview = state.overview();
        var left =
                new Paragraph(
                        overview.isComplete()
                                ? getTranslation("learning.outline.part.complete")
                                : getTranslation(
                                        "learning.outline.part.left",
                                        overview.stepsDone(),
                                        overview.itinerary().steps().size(),
                                        Minutes.say(overview.minutesLeft())));
        left.addClassName("muted");
        return new Div(title, left);
    }

    private Div whole() {
        var title =
                new Anchor(
                        "parcours/" + state.pathway().slug(),
                        state.pathway().title().in(Reader.language()));
        title.addClassName("outline-title");
        var overview = state.overview();
        var text =
                overview.isComplete()
                        ? getTranslation(
                                "learning.outline.complete",
                                Minutes.say(overview.itinerary().minutes()))
                        : getTranslation(
                                "learning.outline.left",
                                overview.itinerary().variant().label().in(Reader.language()),
                                overview.stepsDone(),
                                overview.itinerary().steps().size(),
                                Minutes.say(overview.minutesLeft()));
        var left = new Paragraph(text);
        left.addClassName("muted");
        var lengths =
                new Anchor(
                        "parcours/" + state.pathway().slug(),
                        getTranslation("learning.outline.lengths"));
        left.add(new Text(" "), lengths);
        return new Div(title, left);
    }

    private Component outline() {
        var nav = new Nav();
        nav.getElement().setAttribute("aria-label", getTranslation("learning.outline.label"));
        var modules = new OrderedList();
        modules.addClassName("outline-modules");
        state.itinerary().stages().forEach(stage -> modules.add(stage(stage)));
        nav.add(modules);
        nav.setId("outline");
        var toggle = new NativeButton(getTranslation("learning.outline.label"));
        toggle.addClassNames("outline-toggle", "button-quiet");
        toggle.getElement()
                .setAttribute("data-toggles", "outline")
                .setAttribute("aria-controls", "outline")
                .setAttribute("aria-expanded", "false");
        return new Div(toggle, nav);
    }

    private ListItem stage(Itinerary.Stage stage) {
        boolean here = stage.module().slug().equals(state.step().module().slug());
        var steps = new OrderedList();
        steps.addClassName("outline-steps");
        stage.steps().forEach(step -> steps.add(step(step)));
        var title = new Span(stage.module().title().in(Reader.language()));
        var minutes = new Span(Minutes.say(stage.minutes()));
        minutes.addClassName("muted");
        var summary = new Span(title, minutes);
        summary.addClassName("outline-module");
        var details = new NativeDetails(summary, steps);
        details.setOpen(here);
        return new ListItem(details);
    }

    private ListItem step(Itinerary.Step step) {
        boolean here = step.equals(state.step());
        boolean done = state.overview().isDone(step.activity());
        var link = new Anchor(state.address(step), step.activity().title().in(Reader.language()));
        if (here) {
            link.getElement().setAttribute("aria-current", "step");
        }
        var bud =
                new Span(getTranslation(done ? "learning.outline.done" : "learning.outline.todo"));
        bud.addClassNames("bud", done ? "bud-done" : here ? "bud-here" : "bud-later");
        var minutes = new Span(Minutes.say(step.activity().minutes()));
        minutes.addClassName("muted");
        return new ListItem(bud, link, minutes);
    }
}
