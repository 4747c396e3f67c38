package org.ramure.portfolio.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.assessment.Entry;
import org.ramure.cohorts.ParticipantId;
import org.ramure.competences.CompetenceReading;

/**
 * The shared sheet of the final interview: answers by the key of their question, each with its own
 * version, the competences with the readings that lie on the table, and who confirmed. Frozen once
 * both did; {@code version} goes back with every change.
 */
public record Interview(
        ParticipantId person,
        String name,
        Map<String, Entry> entries,
        List<Reading> readings,
        List<Line> lines,
        Optional<Instant> learnerConfirmedAt,
        Optional<Instant> facilitatorConfirmedAt,
        String facilitator,
        boolean frozen,
        long version) {

    /** The questions, as the last parts of their keys in the bundles. */
    public static final List<String> QUESTIONS =
            List.of("chemin", "fierte", "difficile", "suite", "besoin");

    /**
     * A reading of the learner; it can be stated where it is {@code usable}: made on the grid's
     * present version. {@code author} is empty for one's own. A facilitator sees those only that
     * the learner put on the table.
     */
    public record Reading(
            UUID id,
            CompetenceReading.Voice voice,
            String author,
            CompetenceReading.Moment moment,
            Instant takenAt,
            String version,
            boolean usable,
            boolean tabled) {}

    /** A competence, what each reading on the table says of it, and which one is stated if any. */
    public record Line(
            String competence, String label, List<Option> options, Optional<UUID> chosen) {

        public Optional<Option> stated() {
            return chosen.flatMap(
                    id -> options.stream().filter(o -> o.reading().equals(id)).findFirst());
        }
    }

    /** A level as one reading gives it, and on what it rests. */
    public record Option(
            UUID reading,
            CompetenceReading.Voice voice,
            String author,
            Instant takenAt,
            int level,
            String levelLabel,
            int practices,
            int proofs) {}

    /** What was answered, by question; nothing for one that is blank. */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        entries.forEach((question, entry) -> {
            if (!entry.content().isBlank()) {
                answers.put(question, entry.content());
            }
        });
        return answers;
    }

    /** Whether both confirmed what is stated. */
    public boolean isConfirmed() {
        return frozen;
    }
}
