package org.ramure.competences.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Framework;
import org.ramure.competences.AssessmentDraft;
import org.ramure.competences.CompetenceReading;
import org.ramure.competences.SelfAssessment;
import org.ramure.competences.positioning.PositioningContent.Depth;
import org.ramure.people.PersonId;

/**
 * One person about to situate themselves: on what, how deep, when, and inside which activity, if
 * any. {@code withAccount} is false for guests, who may add links and texts but no files.
 */
record Positioning(
        PersonId person,
        Framework framework,
        List<Framework.Competence> asked,
        CompetenceReading.Moment moment,
        Depth depth,
        @Nullable ActivityId activity,
        boolean withAccount) {

    List<String> codes() {
        return asked.stream().map(Framework.Competence::code).toList();
    }

    boolean isFull() {
        return depth == Depth.FULL;
    }

    /** The submission of a draft as it is shown now. */
    SelfAssessment.Submission submission(AssessmentDraft shown) {
        Map<String, Long> seen =
                shown.lines().stream()
                        .collect(
                                Collectors.toMap(
                                        AssessmentDraft.Line::competence,
                                        AssessmentDraft.Line::revision));
        return new SelfAssessment.Submission(
                shown.submission(), framework.slug(), moment, codes(), seen, activity);
    }
}
