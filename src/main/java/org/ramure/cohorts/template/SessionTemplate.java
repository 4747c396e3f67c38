package org.ramure.cohorts.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.SafeHtml;

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
        LocalizedText prerequisites,
        int fewestPeople,
        int mostPeople,
        List<String> competences,
        Optional<OnlinePart> online,
        Provenance provenance,
        List<HalfDayTemplate> halfDays,
        Materials materials,
        Optional<NextStep> next) {

    /**
     * The pathway that people follow on line, in which variant, and week by week where it says so.
     */
    public record OnlinePart(String pathway, String variant, List<Week> rhythm) {}

    /**
     * A week of the rhythm: the first begins on the session's first day. Activities are {@code
     * module/activity} of the pathway's course, expected by the end of the week; notes are for the
     * facilitator.
     */
    public record Week(int week, LocalizedText title, SafeHtml notes, List<String> activities) {}

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

    /** For each day people come, in order, the week before which it does not come (from 1). */
    public List<Integer> weeks() {
        return IntStream.rangeClosed(1, days()).mapToObj(this::week).toList();
    }

    private int week(int day) {
        return halfDays.stream()
                .filter(h -> h.day() == day)
                .mapToInt(HalfDayTemplate::week)
                .max()
                .orElse(1);
    }

    public Optional<HalfDayTemplate> halfDay(String id) {
        return halfDays.stream().filter(h -> h.id().equals(id)).findFirst();
    }
}
