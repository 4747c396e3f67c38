package org.ramure.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ramure.catalogue.Itinerary;
import org.ramure.learning.PlayerAddress;
import org.ramure.learning.ProgressOverview;
import org.ramure.pathways.PathwayStanding;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/**
 * Where one stands on this pathway and what comes next: resume, get the paper, or go on in a longer
 * or shorter variant.
 */
class StandingCard extends Section {

    StandingCard(PathwayStanding standing, boolean hasAccount, EnrolAction action) {
        addClassNames("card", "standing");
        ProgressOverview overview = standing.overview();
        add(new H2(getTranslation("pathways.standing.title")));
        add(new Paragraph(sentence(overview)));
        var actions = new Div();
        actions.addClassName("cluster");
        if (!overview.isComplete()) {
            var resume =
                    new Anchor(
                            PlayerAddress.of(standing.pathway()),
                            getTranslation("pathways.standing.resume"));
            resume.addClassName("button-primary");
            actions.add(resume);
        }
        if (!standing.proofs().isEmpty()) {
            var papers =
                    new Anchor(
                            hasAccount ? "attestations" : "connexion?retour=%2Fattestations",
                            getTranslation("pathways.standing.papers"));
            papers.addClassName(overview.isComplete() ? "button-primary" : "button-quiet");
            actions.add(papers);
        }
        standing.longer().ifPresent(longer -> actions.add(extend(standing, longer, action)));
        add(actions);
        if (!standing.shorter().isEmpty()) {
            add(shorten(standing, action));
        }
    }

    private String sentence(ProgressOverview overview) {
        var label = overview.itinerary().variant().label().in(Reader.language());
        return overview.isComplete()
                ? getTranslation(
                        "pathways.standing.complete",
                        label,
                        Minutes.say(overview.itinerary().minutes()))
                : getTranslation(
                        "pathways.standing.progress",
                        label,
                        overview.stepsDone(),
                        overview.itinerary().steps().size(),
                        Minutes.say(overview.minutesLeft()));
    }

    /** A way back, folded away: nobody has to finish what turned out too long. */
    private Component shorten(PathwayStanding standing, EnrolAction action) {
        var choices = new Div();
        choices.addClassName("cluster");
        standing.shorter().forEach(shorter -> choices.add(shorten(standing, shorter, action)));
        var note = new Paragraph(getTranslation("pathways.standing.shorten.note"));
        return new NativeDetails(
                getTranslation("pathways.standing.shorten"), new Div(note, choices));
    }

    private Button shorten(PathwayStanding standing, Itinerary shorter, EnrolAction action) {
        var there = ProgressOverview.on(shorter, standing.overview().doneAt());
        var label = shorter.variant().label().in(Reader.language());
        var text =
                there.isComplete()
                        ? getTranslation("pathways.standing.shorten.complete", label)
                        : getTranslation(
                                "pathways.standing.extend",
                                label,
                                Minutes.say(there.minutesLeft()));
        return new Button(text, click -> action.enrol(standing.pathway(), shorter));
    }

    private Button extend(PathwayStanding standing, Itinerary longer, EnrolAction action) {
        var later = ProgressOverview.on(longer, standing.overview().doneAt());
        return new Button(
                getTranslation(
                        "pathways.standing.extend",
                        longer.variant().label().in(Reader.language()),
                        Minutes.say(later.minutesLeft())),
                click -> action.enrol(standing.pathway(), longer));
    }
}
