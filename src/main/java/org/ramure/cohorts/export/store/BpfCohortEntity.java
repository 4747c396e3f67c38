package org.ramure.cohorts.export.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.export.BpfChoice;
import org.ramure.cohorts.export.Funding;
import org.ramure.cohorts.export.Objective;
import org.ramure.cohorts.export.TraineeType;

/** A row of {@code cohorts_export_bpf_cohort}: what was said of one group. */
@Entity
@Table(name = "cohorts_export_bpf_cohort")
class BpfCohortEntity {

    @Id private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private @Nullable TraineeType traineeType;

    @Enumerated(EnumType.STRING)
    private @Nullable Funding funding;

    @Enumerated(EnumType.STRING)
    private @Nullable Objective objective;

    private String speciality = "";

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BpfCohortEntity() {}

    BpfCohortEntity(UUID cohort) {
        this.cohortId = cohort;
    }

    void choose(BpfChoice choice) {
        traineeType = choice.type().orElse(null);
        funding = choice.funding().orElse(null);
        objective = choice.objective().orElse(null);
        speciality = choice.speciality();
    }

    BpfChoice choice() {
        return new BpfChoice(
                Optional.ofNullable(traineeType),
                Optional.ofNullable(funding),
                Optional.ofNullable(objective),
                speciality);
    }

    UUID cohort() {
        return cohortId;
    }
}
