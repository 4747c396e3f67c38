package org.ramure.attestations;

import org.ramure.attestations.facts.AttestationKind;
import org.ramure.catalogue.PathwayId;
import org.ramure.shared.Language;

/**
 * What the holder asks for with one click. {@code keepVerifiable}: stays verifiable, without the
 * name, should the account be erased; {@code replaceEarlier}: earlier papers of the same pathway,
 * variant, kind and language that state something else are marked as replaced.
 */
public record IssueOrder(
        PathwayId pathway,
        AttestationKind kind,
        Language language,
        HolderDisplay display,
        boolean keepVerifiable,
        boolean replaceEarlier) {

    /** The order with the most private choices. */
    public static IssueOrder of(PathwayId pathway, AttestationKind kind, Language language) {
        return new IssueOrder(pathway, kind, language, HolderDisplay.INITIALS, false, false);
    }
}
