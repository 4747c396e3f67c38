package org.ramure.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ramure.learning.PlayerAddress;
import org.ramure.pathways.PathwayStanding;
import org.ramure.shared.Language;
import org.ramure.shared.Minutes;
import org.ramure.shared.ui.Reader;

/** « Reprendre où j'en étais »: the step that waits, and the time that is left. */
class ResumeCard extends Section {

    ResumeCard(PathwayStanding standing) {
        addClassNames("card", "resume");
        Language language = Reader.language();
        var overview = standing.overview();
        var variant = overview.itinerary().variant();
        add(new H2(standing.pathway().title().in(language) + " · " + variant.label().in(language)));
        if (overview.isComplete()) {
            add(new Paragraph(getTranslation("shell.resume.complete")));
            add(primary("parcours/" + standing.pathway().slug(), "shell.resume.further"));
            return;
        }
        overview.nextStep()
                .ifPresent(step ->
                        add(
                                new Paragraph(
                                        getTranslation(
                                                "shell.resume.next",
                                                step.module().title().in(language),
                                                step.activity().title().in(language),
                                                Minutes.say(step.activity().minutes())))));
        var left =
                new Paragraph(
                        getTranslation(
                                "shell.resume.left",
                                overview.stepsDone(),
                                overview.itinerary().steps().size(),
                                Minutes.say(overview.minutesLeft())));
        left.addClassName("muted");
        add(left, primary(PlayerAddress.of(standing.pathway()), "shell.resume.go"));
    }

    private Anchor primary(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("button-primary");
        return link;
    }
}
