package org.ramure.competences;

import java.util.List;
import java.util.Set;

/**
 * A reading in full: a {@link CompetenceReading} has only the competences that were given a level,
 * the sheet also those left at « je ne sais pas encore », with their notes.
 */
public record ReadingSheet(CompetenceReading reading, List<Entry> entries) {

    /** One competence; {@code level} is {@link AssessmentDraft#UNDECIDED} or counts from 1. */
    public record Entry(
            String competence, int level, Set<String> practices, String note, int evidenceCount) {

        public boolean isDecided() {
            return level != AssessmentDraft.UNDECIDED;
        }
    }
}
