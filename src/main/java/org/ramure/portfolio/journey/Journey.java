package org.ramure.portfolio.journey;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.Language;

/**
 * A long pathway in months. {@code template} is the slug of the session template it belongs to,
 * {@code framework} that of the competence grid; milestones come in order of time, months count
 * from 1.
 */
public record Journey(
        String template,
        String version,
        Language language,
        String framework,
        Provenance provenance,
        List<Milestone> milestones,
        List<Month> months,
        List<ReadingMoment> readings,
        List<CodevelopmentRound> codevelopment) {

    public Optional<Milestone> milestone(String id) {
        return milestones.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    public Optional<ReadingMoment> reading(String id) {
        return readings.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The month with this number (from 1). */
    public Optional<Month> month(int number) {
        return months.stream().filter(m -> m.number() == number).findFirst();
    }

    /** Prescribed minutes of all milestones and all months' tasks; catching up not counted. */
    public int minutes() {
        return milestones.stream().mapToInt(Milestone::minutes).sum()
                + months.stream()
                        .flatMap(month -> month.tasks().stream())
                        .mapToInt(Task::minutes)
                        .sum();
    }

    /** The month (from 1) in which a week of a pathway (from 1) begins: 52 weeks for 12 months. */
    public static int monthOfWeek(int week) {
        return (week - 1) * 12 / 52 + 1;
    }
}
