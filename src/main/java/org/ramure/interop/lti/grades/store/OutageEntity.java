package org.ramure.interop.lti.grades.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ramure.interop.lti.grades.GradeProblem;
import org.ramure.interop.lti.grades.GradeSummary;

/**
 * A row of {@code interop_lti_outage}: a platform that failed so many times in a row, since when,
 * and until when it is left alone.
 */
@Entity
@Table(name = "interop_lti_outage")
class OutageEntity {

    @Id private UUID platformId;
    private int failures;
    private Instant since;
    private Instant openUntil;

    @Enumerated(EnumType.STRING)
    private GradeProblem problem;

    private String detail;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OutageEntity() {}

    int failures() {
        return failures;
    }

    Instant openUntil() {
        return openUntil;
    }

    GradeSummary.Outage toOutage() {
        return new GradeSummary.Outage(since, problem, detail, openUntil);
    }
}
