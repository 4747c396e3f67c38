package org.ramure.learning;

/**
 * The one place where minutes are added up. Ramure knows three clocks and never mixes them:
 * prescribed (what the content declares), declared (what a person says), observed (what traces
 * show). Every total that is shown, exported or attested comes from here.
 */
public final class TimeAccounts {

    private TimeAccounts() {}

    /** Prescribed minutes of the activities of the itinerary that are done; each counts once. */
    public static int prescribed(ProgressOverview overview) {
        return overview.itinerary().steps().stream()
                .filter(step -> overview.isDone(step.activity()))
                .mapToInt(step -> step.activity().minutes())
                .sum();
    }
}
