package org.ramure.portfolio.journey;

import java.util.List;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

/**
 * A point of the pathway with a date: {@code week} is the week of the pathway (from 1) in which it
 * falls. A session or webinar lasts as long as its half-days (ids in the session template); other
 * kinds say their {@code minutes}. {@code catchUp} is what someone who missed it can do instead, in
 * order.
 */
public record Milestone(
        String id,
        Kind kind,
        int week,
        LocalizedText title,
        int minutes,
        List<String> halfDays,
        SafeHtml guide,
        List<Task> catchUp) {

    /** What happens there. */
    public enum Kind {
        /** People meet: S1 to S4. */
        SESSION,
        /** An expert talks and answers. */
        WEBINAR,
        /** One learner and one facilitator, between sessions. */
        CALL,
        /** Time in another organisation. */
        IMMERSION,
        /** The last talk of one learner with a facilitator. */
        INTERVIEW;

        /** Whether it has a date of the whole cohort: the others are fixed one by one. */
        public boolean isHeldTogether() {
            return this == SESSION || this == WEBINAR;
        }
    }
}
