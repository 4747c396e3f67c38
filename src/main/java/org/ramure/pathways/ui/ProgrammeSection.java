package org.ramure.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.pathways.PathwayStanding;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** The programme: modules and activities with their minutes, added up in the open. */
class ProgrammeSection extends Section {

    private final Language language = Reader.language();

    ProgrammeSection(Itinerary itinerary, Optional<PathwayStanding> standing) {
        addClassName("programme");
        add(new H2(getTranslation("pathways.programme", itinerary.variant().label().in(language))));
        add(
                new Paragraph(
                        getTranslation(
                                "pathways.programme.sum",
                                itinerary.steps().size(),
                                Minutes.say(itinerary.minutes()))));
        var modules = new OrderedList();
        modules.addClassName("programme-modules");
        itinerary.stages().forEach(stage -> modules.add(stage(stage, standing)));
        add(modules);
    }

    private ListItem stage(Itinerary.Stage stage, Optional<PathwayStanding> standing) {
        var steps = new OrderedList();
        steps.addClassName("programme-steps");
        stage.steps().forEach(step -> steps.add(step(step, standing)));
        var title = new Span(stage.module().title().in(language));
        var minutes = new Span(Minutes.say(stage.minutes()));
        minutes.addClassName("muted");
        var head = new Span(title, minutes);
        head.addClassName("programme-module");
        var body = new Div(new Paragraph(stage.module().summary().in(language)), steps);
        return new ListItem(new NativeDetails(head, body));
    }

    private Component step(Itinerary.Step step, Optional<PathwayStanding> standing) {
        boolean done = standing.map(s -> s.overview().isDone(step.activity())).orElse(false);
        var item =
                new ListItem(
                        new Span(step.activity().title().in(language)),
                        new Span(getTranslation("pathways.kind." + step.activity().type())),
                        new Span(Minutes.say(step.activity().minutes())));
        if (done) {
            var mark = new Span(getTranslation("pathways.done"));
            mark.addClassName("badge");
            item.add(mark);
        }
        return item;
    }
}
