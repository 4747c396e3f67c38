package org.ramure.cohorts.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One person's work on one assignment. The draft and its files are the person's alone until they
 * hand in: empty for everyone else. {@code version} goes back with the next save of the draft.
 */
public record MyWork(
        WorkPlan plan,
        Terms terms,
        WorkState state,
        String draft,
        Optional<Instant> savedAt,
        List<WorkFile> files,
        List<HandedIn> versions,
        List<WorkMessage> thread,
        long version) {

    public Optional<HandedIn> last() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }
}
