package org.ramure.pathways.plan;

import java.util.Map;
import java.util.Set;
import org.ramure.pathways.compose.Composition;

/**
 * The composer's answer with the activities it speaks of, and which of those left out as known the
 * person has done ({@code done}; the others lie in modules a positioning quiz found known).
 */
public record Plan(
        Composition composition, Map<String, PlannedActivity> activities, Set<String> done) {

    /** The activity with this target; it is always one of those asked about. */
    public PlannedActivity activity(String target) {
        PlannedActivity found = activities.get(target);
        if (found == null) {
            throw new IllegalArgumentException(target);
        }
        return found;
    }
}
