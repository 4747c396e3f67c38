package org.ramure.competences.ui.entrance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.ramure.catalogue.Framework;
import org.ramure.catalogue.TextContent;
import org.ramure.competences.ui.entrance.Developing.Place;
import org.ramure.competences.ui.words.PracticeMarkup;
import org.ramure.learning.LearnerAccess;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Prose;
import org.ramure.shared.ui.Reader;

/** What the competence is: its practices by level, and the texts that explain it. */
class UnderstandPanel extends Section {

    private static final int FEW = 3;

    private final transient LearnerAccess access;

    UnderstandPanel(
            Framework framework,
            Framework.Competence competence,
            List<Place> activities,
            LearnerAccess access) {
        this.access = access;
        add(new H2(getTranslation("competences.entrances.practices")));
        add(new Prose(PracticeMarkup.levels(framework, competence, Reader.language())));
        boolean proposed =
                competence.practices().stream().anyMatch(p -> p.provenance().isReconstructed());
        if (proposed) {
            var note =
                    new Paragraph(
                            "*\u00a0" + getTranslation("competences.grid.practicesProvenance"));
            note.addClassName("muted");
            add(note);
        }
        List<Place> texts =
                activities.stream()
                        .filter(place -> place.activity().type().equals("text"))
                        .filter(place -> !place.goesFurther())
                        .sorted(Comparator.comparing(place -> !place.isDevoted()))
                        .limit(FEW)
                        .toList();
        if (!texts.isEmpty()) {
            add(new H2(getTranslation("competences.entrances.read")));
            texts.forEach(place -> add(text(place)));
        }
    }

    private Component text(Place place) {
        var minutes = new Span(Minutes.say(place.activity().minutes()));
        minutes.addClassName("muted");
        var content = new Div();
        var details =
                new NativeDetails(
                        new Span(new Span(place.title(Reader.language())), new Span(" "), minutes),
                        content);
        details.addToggleListener(toggle -> open(content, place));
        return details;
    }

    /** Built when it is first opened; who may not read it in the player may not read it here. */
    private void open(Div content, Place place) {
        if (content.getChildren().findAny().isPresent()) {
            return;
        }
        if (access.mayOpen(place.pathway(), place.module())) {
            var prose =
                    new Prose(
                            place.activity().content(Reader.language(), TextContent.class).html());
            Reader.mark(prose, place.activity().contentLanguage(Reader.language()));
            content.add(prose);
        } else {
            content.add(new Paragraph(getTranslation("competences.entrances.readAccount")));
        }
        content.add(
                new Paragraph(
                        new Anchor(
                                place.address(),
                                getTranslation("competences.entrances.inPathway"))));
    }
}
