package org.ramure.portfolio.rhythm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.ParticipantId;
import org.ramure.portfolio.journey.Journey;

/** One person's pathway as it stands today. */
public record MyRhythm(
        Cohort cohort,
        ParticipantId place,
        Journey journey,
        Pace pace,
        LocalDate today,
        List<DatedMilestone> milestones,
        List<OwnMonth> months,
        java.util.Map<String, OwnTask.Done> done) {

    /** The next milestone that has a day, or a week, from today on. */
    public Optional<DatedMilestone> next() {
        return milestones.stream()
                .filter(m -> m.state().isAhead())
                .filter(m -> m.last().filter(day -> !day.isBefore(today)).isPresent())
                .min(Comparator.comparing(m -> m.first().orElseThrow()));
    }

    /** The next session or webinar of the whole cohort at which the person is expected. */
    public Optional<DatedMilestone> nextTogether() {
        return milestones.stream()
                .filter(m -> m.milestone().kind().isHeldTogether())
                .filter(m -> m.state() == DatedMilestone.State.COMING)
                .min(Comparator.comparing(m -> m.first().orElseThrow()));
    }

    /** The month in which the person is; the first before their start, the last after the end. */
    public OwnMonth month() {
        OwnMonth current = months.getFirst();
        for (OwnMonth month : months) {
            if (month.from().filter(day -> !day.isAfter(today)).isPresent()) {
                current = month;
            }
        }
        return current;
    }

    /** Calls and the like: first those that wait for an answer, then for a day, soonest first. */
    public List<DatedMilestone> toArrange() {
        return milestones.stream()
                .filter(m -> !m.milestone().kind().isHeldTogether())
                .filter(m ->
                        switch (m.state()) {
                            case PROPOSED, PASSED, LATE -> true;
                            case TO_FIX ->
                                    m.first()
                                            .filter(day -> !day.isAfter(today.plusWeeks(3)))
                                            .isPresent();
                            default -> false;
                        })
                .sorted(Comparator.comparingInt(MyRhythm::patience))
                .toList();
    }

    private static int patience(DatedMilestone milestone) {
        return switch (milestone.state()) {
            case PROPOSED -> 0;
            case PASSED -> 1;
            case TO_FIX -> 2;
            default -> 3;
        };
    }

    public Optional<DatedMilestone> milestone(String id) {
        return milestones.stream().filter(m -> m.milestone().id().equals(id)).findFirst();
    }

    public boolean isDone(String task) {
        return done.containsKey(task);
    }
}
