package org.ramure.learning;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.ActivityId;
import org.ramure.catalogue.Itinerary;

/**
 * Where a person stands on an itinerary; {@code doneAt} has an entry for each of its activities
 * that is done.
 */
public record ProgressOverview(Itinerary itinerary, Map<ActivityId, Instant> doneAt) {

    public ProgressOverview {
        doneAt = Map.copyOf(doneAt);
    }

    /** Picks what concerns this itinerary out of everything a person has done. */
    public static ProgressOverview on(Itinerary itinerary, Map<ActivityId, Instant> everything) {
        Map<ActivityId, Instant> here = new HashMap<>();
        for (Itinerary.Step step : itinerary.steps()) {
            Instant done = everything.get(step.activity().id());
            if (done != null) {
                here.put(step.activity().id(), done);
            }
        }
        return new ProgressOverview(itinerary, here);
    }

    public boolean isDone(Activity activity) {
        return doneAt.containsKey(activity.id());
    }

    public boolean isComplete() {
        return itinerary.steps().stream().allMatch(step -> isDone(step.activity()));
    }

    public int stepsDone() {
        return (int) itinerary.steps().stream().filter(step -> isDone(step.activity())).count();
    }

    /** Prescribed minutes of what is still to do. */
    public int minutesLeft() {
        return itinerary.minutes() - TimeAccounts.prescribed(this);
    }

    /** The first step that is not done yet. */
    public Optional<Itinerary.Step> nextStep() {
        return itinerary.steps().stream().filter(step -> !isDone(step.activity())).findFirst();
    }
}
