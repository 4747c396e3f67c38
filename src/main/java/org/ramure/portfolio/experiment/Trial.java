package org.ramure.portfolio.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entry;
import org.ramure.cohorts.CohortId;

/** A trial with everything in it, as its reader may see it; {@code own} for the learner's. */
public record Trial(
        UUID id,
        boolean own,
        String learnerName,
        Optional<CohortId> cohort,
        Map<String, Entry> fields,
        List<TrialEvidence> evidence,
        List<FeedbackLoop> loops,
        List<TrialClaim> claims,
        Instant createdAt) {

    /** What stands in a field; empty where nothing does. */
    public String text(String key) {
        Entry entry = fields.get(key);
        return entry == null ? "" : entry.content();
    }

    public String title() {
        return Trials.title(text(Trials.WHAT));
    }

    public TrialStanding standing() {
        return new TrialStanding(
                !text(Trials.WHAT).isBlank(),
                (int) evidence.stream().filter(e -> !e.withdrawn()).count(),
                !text(Trials.REFLECTION).isBlank(),
                loops.stream().map(FeedbackLoop::state).toList(),
                (int) claims.stream().filter(c -> !c.withdrawn()).count());
    }
}
