package org.ramure.pathways;

import java.util.Set;
import org.ramure.catalogue.Pathway;
import org.ramure.catalogue.Variant;
import org.ramure.learning.Enrolment;
import org.ramure.learning.ProgressOverview;

/**
 * A person's standing on one pathway. {@code longestComplete} is the longest variant of which every
 * activity is done (null while none is), {@code overview} where they stand on the variant they
 * follow.
 */
public record PathwayStanding(
        Enrolment enrolment,
        Pathway pathway,
        ProgressOverview overview,
        @org.jspecify.annotations.Nullable Variant longestComplete) {

    /** Codes of the papers that may be issued now. */
    public Set<String> proofs() {
        return longestComplete == null ? Set.of() : longestComplete.proofs();
    }
}
