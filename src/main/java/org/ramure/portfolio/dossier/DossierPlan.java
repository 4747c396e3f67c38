package org.ramure.portfolio.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.MySession;

/** What can go into a dossier, and what the learner wants in theirs. */
public record DossierPlan(MySession session, List<Chapter> chapters) {

    /** A chapter, by its key and the key of its title; it may have entries to choose from. */
    public record Chapter(String key, String title, boolean picked, List<Entry> entries) {

        public long pickedEntries() {
            return entries.stream().filter(Entry::picked).count();
        }
    }

    /**
     * An entry; {@code pick} is what to hand back to choose it. What is not {@code shared} is the
     * learner's alone, and in the dossier only where they ticked it.
     */
    public record Entry(
            String pick, String title, Optional<Instant> at, boolean shared, boolean picked) {}
}
