package org.ramure.portfolio.practices;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * The grid as content files write it: families of practices, levels from the lowest, impacts that
 * can be aimed at, and the guide of the conversation.
 */
public record PracticeGrid(
        String slug,
        String version,
        LocalizedText title,
        LocalizedText intro,
        Provenance provenance,
        List<Word> levels,
        List<Word> impacts,
        List<Family> families,
        Guide guide) {

    /** A level or an impact. */
    public record Word(String id, LocalizedText label, LocalizedText meaning) {}

    public record Family(
            String id, LocalizedText title, LocalizedText why, List<Practice> practices) {}

    /** A row: what it means to do this, and an example of evidence. */
    public record Practice(
            String id, LocalizedText title, LocalizedText explanation, LocalizedText evidence) {}

    /** How two people talk about a dated copy. */
    public record Guide(LocalizedText intro, List<Step> steps) {

        public int minutes() {
            return steps.stream().mapToInt(Step::minutes).sum();
        }

        public Optional<Step> step(String id) {
            return steps.stream().filter(s -> s.id().equals(id)).findFirst();
        }

        /** The first step of a kind; content without one is not served. */
        public Step first(StepKind kind) {
            return steps.stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
        }
    }

    /** A step: what is said to both, and what each of them is asked to write. */
    public record Step(
            String id,
            StepKind kind,
            int minutes,
            LocalizedText title,
            LocalizedText text,
            LocalizedText self,
            LocalizedText other) {}

    /** What happens in a step. */
    public enum StepKind {
        /** The person chooses what is talked about. */
        CHOOSE,
        /** Both write notes. */
        NOTES,
        /** The other says which levels they recognise, and why. */
        VIEW,
        /** The person says their next step. */
        NEXT
    }

    public List<Practice> practices() {
        return families.stream().flatMap(f -> f.practices().stream()).toList();
    }

    public Optional<Practice> practice(String id) {
        return practices().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The words for a level or an impact; the id itself where the grid has lost it. */
    public String level(String id, Language language) {
        return word(levels, id, language);
    }

    public String impact(String id, Language language) {
        return word(impacts, id, language);
    }

    /** The title of a practice; the id itself where the grid has lost it. */
    public String title(String practice, Language language) {
        return practice(practice).map(p -> p.title().in(language)).orElse(practice);
    }

    private static String word(List<Word> words, String id, Language language) {
        return words.stream()
                .filter(w -> w.id().equals(id))
                .findFirst()
                .map(w -> w.label().in(language))
                .orElse(id);
    }
}
