package org.ramure.interop.lti.grades;

import java.time.Instant;
import java.util.Optional;

/** How the scores of a placement stand, and whether its platform takes none at the moment. */
public record GradeSummary(int waiting, int sent, int refused, Optional<Outage> outage) {

    /** Since when nothing arrives, why, and when it is tried again. */
    public record Outage(Instant since, GradeProblem problem, String detail, Instant nextAt) {}

    public int all() {
        return waiting + sent + refused;
    }
}
