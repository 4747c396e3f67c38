package org.ramure.cohorts.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.HalfDay;
import org.ramure.cohorts.attendance.Attendee;

/** All papers of a cohort, by kind, with the people and half-days that they are about. */
public record PaperShelf(
        Cohort cohort, List<Attendee> people, List<HalfDay> halfDays, List<PaperState> papers) {

    public Optional<PaperState> find(PaperKind kind, @Nullable UUID subject) {
        return papers.stream()
                .filter(p -> p.kind() == kind && java.util.Objects.equals(p.subject(), subject))
                .findFirst();
    }

    public boolean has(PaperKind kind) {
        return papers.stream().anyMatch(p -> p.kind() == kind);
    }

    public long ready() {
        return papers.stream().filter(PaperState::isReady).count();
    }
}
