package org.ramure.competences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.Framework;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.positioning.PositioningContent;
import org.ramure.competences.ui.words.Wording;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.people.CurrentPerson;
import org.ramure.shared.ui.Prose;

/**
 * Shows a positioning in the player: the form, or what was said here before; saving a reading
 * completes the activity.
 */
@org.springframework.stereotype.Component
class PositioningRenderer implements ActivityRenderer {

    private final Catalogue catalogue;
    private final CurrentPerson current;
    private final Desk desk;

    PositioningRenderer(Catalogue catalogue, CurrentPerson current, Desk desk) {
        this.catalogue = catalogue;
        this.current = current;
        this.desk = desk;
    }

    @Override
    public String type() {
        return "positioning";
    }

    @Override
    public boolean completedByHand() {
        return false;
    }

    @Override
    public Component render(ActivityContext context) {
        var content = context.activity().content(context.language(), PositioningContent.class);
        var shown = new Div();
        if (!content.intro().isEmpty()) {
            shown.add(new Prose(content.intro()));
        }
        var framework = catalogue.framework(context.pathway().framework());
        if (framework.isEmpty()) {
            shown.add(new Paragraph(Wording.text("competences.grid.missing")));
            return shown;
        }
        var place = new Div();
        shown.add(place);
        fill(place, context, task(context, content, framework.get()));
        return shown;
    }

    private Positioning task(
            ActivityContext context, PositioningContent content, Framework framework) {
        return new Positioning(
                context.person(),
                framework,
                content.asked(framework),
                content.moment(),
                content.depth(),
                context.activity().id(),
                current.account().isPresent());
    }

    private void fill(Div place, ActivityContext context, Positioning task) {
        var earlier = desk.self().madeIn(context.person(), context.activity().id());
        if (earlier.isPresent()) {
            showResult(place, context, task, earlier.get());
        } else {
            place.add(form(place, context, task));
        }
    }

    private PositioningPanel form(Div place, ActivityContext context, Positioning task) {
        return new PositioningPanel(task, desk, reading -> saved(place, context, task, reading));
    }

    private void showForm(Div place, ActivityContext context, Positioning task) {
        place.removeAll();
        PositioningPanel form = form(place, context, task);
        place.add(form);
        form.focusStage();
    }

    private void saved(
            Div place, ActivityContext context, Positioning task, CompetenceReading reading) {
        context.complete();
        showResult(place, context, task, reading).focusHeading();
    }

    private PositioningResult showResult(
            Div place, ActivityContext context, Positioning task, CompetenceReading reading) {
        place.removeAll();
        boolean inProgress = !desk.drafts().of(task.person(), task.framework().slug()).isEmpty();
        var result =
                new PositioningResult(
                        task, reading, inProgress, () -> showForm(place, context, task));
        place.add(result);
        return result;
    }
}
