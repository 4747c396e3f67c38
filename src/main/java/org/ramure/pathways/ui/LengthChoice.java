package org.ramure.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.pathways.PathwayStanding;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/**
 * The lengths side by side; the chosen one is in the address, so that it can be shared and
 * bookmarked.
 */
class LengthChoice extends Section {

    LengthChoice(
            Pathway pathway,
            Itinerary shown,
            Optional<PathwayStanding> standing,
            EnrolAction action) {
        addClassName("lengths");
        add(new H2(getTranslation("pathways.lengths.title")));
        var choices = new Div();
        choices.addClassName("length-choices");
        pathway.itineraries()
                .forEach(itinerary ->
                        choices.add(choice(pathway, itinerary, itinerary.equals(shown))));
        add(choices);
        if (standing.isEmpty()) {
            add(start(pathway, shown, action));
        }
    }

    private Component choice(Pathway pathway, Itinerary itinerary, boolean here) {
        var label = new Span(itinerary.variant().label().in(Reader.language()));
        label.addClassName("length-label");
        var title = new Span(itinerary.variant().title().in(Reader.language()));
        title.addClassName("length-title");
        var minutes = new Span(Minutes.say(itinerary.minutes()));
        minutes.addClassName("muted");
        var promise = new Span(itinerary.variant().promise().in(Reader.language()));
        var link =
                new Anchor(
                        "parcours/"
                                + pathway.slug()
                                + "?"
                                + PathwayView.LENGTH
                                + "="
                                + itinerary.variant().code(),
                        label,
                        title,
                        minutes,
                        promise);
        link.addClassNames("card", "length");
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component start(Pathway pathway, Itinerary shown, EnrolAction action) {
        var label = shown.variant().label().in(Reader.language());
        var start =
                new Button(
                        getTranslation("pathways.start", label),
                        click -> action.enrol(pathway, shown));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var note = new Paragraph(getTranslation("pathways.start.note"));
        note.addClassName("muted");
        var row = new Div(start, note);
        row.addClassName("pathway-start");
        return row;
    }
}
