package org.ramure.interop.lti.grades.store;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.LtiRole;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.Placements;
import org.ramure.interop.lti.grades.GradeEntry;
import org.ramure.interop.lti.grades.GradeLog;
import org.ramure.interop.lti.grades.GradeState;
import org.ramure.interop.lti.grades.GradeSummary;
import org.ramure.people.PersonId;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredGradeLog implements GradeLog {

    private final Placements placements;
    private final ScoreRepository scores;
    private final OutageRepository outages;
    private final Columns columns;
    private final ScoreQueue queue;
    private final Clock clock;

    StoredGradeLog(
            Placements placements,
            ScoreRepository scores,
            OutageRepository outages,
            Columns columns,
            ScoreQueue queue,
            Clock clock) {
        this.placements = placements;
        this.scores = scores;
        this.outages = outages;
        this.columns = columns;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public GradeSummary summary(PersonId caller, PlacementId id) {
        Placement placement = placements.taught(caller, id);
        Map<GradeState, Integer> counts = new EnumMap<>(GradeState.class);
        scores.counts(id.value())
                .forEach(count -> counts.put(count.state(), Math.toIntExact(count.scores())));
        Optional<GradeSummary.Outage> outage =
                outages.findById(placement.platform().value()).map(OutageEntity::toOutage);
        return new GradeSummary(
                counts.getOrDefault(GradeState.WAITING, 0),
                counts.getOrDefault(GradeState.SENT, 0),
                counts.getOrDefault(GradeState.REFUSED, 0),
                outage);
    }

    @Override
    @Transactional(readOnly = true)
    public List<GradeEntry> page(PersonId caller, PlacementId id, int offset, int limit) {
        placements.taught(caller, id);
        int size = Math.max(1, limit);
        return scores.page(id.value(), PageRequest.of(offset / size, size)).stream()
                .map(ScoreEntity::toEntry)
                .toList();
    }

    @Override
    public void resend(PersonId caller, PlacementId id, UUID entry) {
        placements.taught(caller, id);
        columns.forgive(id);
        scores.hold(entry)
                .filter(row -> row.placement().equals(id.value()))
                .ifPresent(row -> row.again(clock.instant()));
    }

    @Override
    public void resendAll(PersonId caller, PlacementId id) {
        Placement placement = placements.taught(caller, id);
        columns.forgive(id);
        if (GradeMarks.takesGrades(placement)) {
            placements.participants(id).stream()
                    .filter(who -> who.roles().contains(LtiRole.LEARNER))
                    .forEach(who -> queue.mark(placement, who));
        }
        scores.again(id.value(), clock.instant());
    }
}
