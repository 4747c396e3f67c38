package org.ramure.toolkit.examples;

import java.util.List;
import java.util.Set;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;

/**
 * One example of an alliance; its code is its address and stays forever. Texts of content files are
 * Markdown with links, all others are plain.
 */
public record Example(
        String code,
        Origin origin,
        LocalizedText title,
        LocalizedText summary,
        Story story,
        Tags tags,
        Provenance provenance) {

    /** The addresses below {@code /exemples/} that are no examples. */
    public static final Set<String> RESERVED =
            Set.of("pairs", "proposer", "importer", "relecture", "mes-propositions");

    /** How it came into the base. */
    public enum Origin {
        CONTENT,
        CONTRIBUTION,
        IMPORT
    }

    /** What is told; each part may be empty but in content files. */
    public record Story(
            LocalizedText need,
            LocalizedText answer,
            LocalizedText alliance,
            LocalizedText results,
            LocalizedText lessons) {

        /** All parts, in order. */
        public List<LocalizedText> parts() {
            return List.of(need, answer, alliance, results, lessons);
        }
    }

    /** By what it is found: codes of vocabularies; {@code kind} and {@code category} are ours. */
    public record Tags(
            String kind,
            List<String> profiles,
            List<String> domains,
            String scale,
            List<String> sdgs,
            String category,
            List<String> objectives) {

        public Tags {
            profiles = List.copyOf(profiles);
            domains = List.copyOf(domains);
            sdgs = List.copyOf(sdgs);
            objectives = List.copyOf(objectives);
        }
    }

    /** Whether it describes a type and no organisation that is real. */
    public boolean isType() {
        return origin == Origin.CONTENT && provenance.isReconstructed();
    }

    /** The language in which it is read by who reads {@code wanted}. */
    public Language spokenFor(Language wanted) {
        return title.has(wanted) || title.texts().isEmpty()
                ? wanted
                : title.has(Language.FR) ? Language.FR : title.texts().keySet().iterator().next();
    }
}
