package org.ramure.competences.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.positioning.PositioningContent.Depth;
import org.ramure.competences.ui.words.Wording;

/** Says that a positioning was begun, how far it is, and where to go on with it. */
class DraftNotice extends Div {

    DraftNotice(Framework framework, AssessmentDraft draft, CompetencesAddress address) {
        addClassNames("notice", "competences-in-progress");
        List<String> codes =
                framework.competences().stream().map(Framework.Competence::code).toList();
        var resume =
                new Anchor(address.of(depthOf(draft)), Wording.text("competences.draft.resume"));
        resume.addClassName("button-primary");
        add(
                new Paragraph(
                        Wording.text(
                                "competences.draft.inProgress",
                                draft.answered(codes),
                                codes.size())),
                resume);
    }

    /** A draft with practices or notes was begun in depth and goes on that way. */
    private static Depth depthOf(AssessmentDraft draft) {
        boolean deep =
                draft.lines().stream()
                        .map(AssessmentDraft.Line::answer)
                        .anyMatch(a -> !a.practices().isEmpty() || !a.note().isEmpty());
        return deep ? Depth.FULL : Depth.QUICK;
    }
}
