package org.ramure.cohorts.template;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;

/**
 * A kind of session that can be held again and again; {@code format} is a code of {@code
 * formats.yaml}, capacities count people, and half-days come in order.
 */
public record SessionTemplate(
        String slug,
        String version,
        String format,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText audience,
        List<LocalizedText> objectives,
        List<LocalizedText> prerequisites,
        int fewestPeople,
        int mostPeople,
        List<String> competences,
        Optional<OnlinePart> online,
        Provenance provenance,
        List<HalfDayTemplate> halfDays,
        Materials materials,
        Optional<NextStep> next) {

    /** The pathway that people follow on line, in which variant. */
    public record OnlinePart(String pathway, String variant) {}

    /** What may come after; {@code pathway} is empty where the text says it all. */
    public record NextStep(LocalizedText text, Optional<String> pathway) {}

    /** All planned minutes, breaks included: the sum of the half-days. */
    public int minutes() {
        return halfDays.stream().mapToInt(HalfDayTemplate::minutes).sum();
    }

    /** How many days people come. */
    public int days() {
        return halfDays.stream().mapToInt(HalfDayTemplate::day).max().orElse(0);
    }

    public Optional<HalfDayTemplate> halfDay(String id) {
        return halfDays.stream().filter(h -> h.id().equals(id)).findFirst();
    }
}
