package org.ramure.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.shared.LocalizedText;

/** A competency framework at one version: competences, a scale of levels, observable practices. */
public record Framework(
        UUID id,
        String slug,
        String version,
        ContentStatus status,
        LocalizedText title,
        LocalizedText description,
        Provenance provenance,
        List<Level> levels,
        List<Competence> competences) {

    /** One step of the scale; {@code number} counts from 1. */
    public record Level(
            int number, LocalizedText label, LocalizedText description, Provenance provenance) {}

    /** Something one is able to do, with what can be seen of it at each level. */
    public record Competence(
            String code,
            LocalizedText label,
            LocalizedText summary,
            Provenance provenance,
            List<Practice> practices) {

        public List<Practice> practices(int level) {
            return practices.stream().filter(p -> p.level() == level).toList();
        }
    }

    /** An observable practice; its id is forever. */
    public record Practice(String id, int level, LocalizedText text, Provenance provenance) {}

    public Optional<Competence> competence(String code) {
        return competences.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Level> level(int number) {
        return levels.stream().filter(l -> l.number() == number).findFirst();
    }
}
