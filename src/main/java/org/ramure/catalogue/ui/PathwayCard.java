package org.ramure.catalogue.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.ContentStatus;
import org.ramure.catalogue.Itinerary;
import org.ramure.catalogue.Pathway;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** A pathway in the catalogue: what it promises and how long each of its lengths takes. */
class PathwayCard extends Article {

    PathwayCard(Pathway pathway, Catalogue catalogue) {
        Language language = Reader.language();
        addClassName("card");
        var format =
                new Paragraph(
                        catalogue.formats().stream()
                                .filter(f -> f.code().equals(pathway.format()))
                                .findFirst()
                                .map(f -> f.label().in(language))
                                .orElse(""));
        format.addClassName("muted");
        var title = new H2(new Anchor("parcours/" + pathway.slug(), pathway.title().in(language)));
        add(format, title, new Paragraph(pathway.promise().in(language)));
        var lengths = new UnorderedList();
        lengths.addClassName("catalogue-lengths");
        for (Itinerary itinerary : pathway.itineraries()) {
            lengths.add(
                    new ListItem(
                            new Anchor(
                                    "parcours/"
                                            + pathway.slug()
                                            + "?duree="
                                            + itinerary.variant().code(),
                                    itinerary.variant().label().in(language)
                                            + " · "
                                            + itinerary.variant().title().in(language)
                                            + " ("
                                            + Minutes.say(itinerary.minutes())
                                            + ")")));
        }
        add(lengths);
        if (pathway.status() == ContentStatus.BETA) {
            var beta = new Span(getTranslation("catalogue.status.beta"));
            beta.addClassName("badge");
            add(beta);
        }
    }
}
