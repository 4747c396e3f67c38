package org.ramure.pathways.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ramure.catalogue.Itinerary;
import org.ramure.learning.ProgressOverview;
import org.ramure.pathways.PathwayStanding;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/**
 * Where one stands on this pathway and what comes next: resume, get the paper, or go on to a longer
 * variant.
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
                            "apprendre/" + standing.pathway().slug(),
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
