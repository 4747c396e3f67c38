package org.ramure.cohorts.export;

import java.time.LocalDate;
import java.util.List;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.CohortStatus;
import org.ramure.people.PersonId;

/** Who asks, and of which cohorts, all of which they run; soonest first. */
public record ExportScope(PersonId caller, List<Session> cohorts) {

    /** What tables say of a cohort. */
    public record Session(
            CohortId id,
            String title,
            String slug,
            LocalDate firstDay,
            LocalDate lastDay,
            CohortStatus status) {}

    public List<CohortId> ids() {
        return cohorts.stream().map(Session::id).toList();
    }
}
