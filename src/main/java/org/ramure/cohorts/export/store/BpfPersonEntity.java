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
import org.ramure.cohorts.export.TraineeType;

/** A row of {@code cohorts_export_bpf_person}: what was said of one person. */
@Entity
@Table(name = "cohorts_export_bpf_person")
class BpfPersonEntity {

    @Id private UUID participantId;

    @SuppressWarnings("UnusedVariable") // queries find by it
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private @Nullable TraineeType traineeType;

    @Enumerated(EnumType.STRING)
    private @Nullable Funding funding;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BpfPersonEntity() {}

    BpfPersonEntity(UUID participant, UUID cohort) {
        this.participantId = participant;
        this.cohortId = cohort;
    }

    void choose(BpfChoice choice) {
        traineeType = choice.type().orElse(null);
        funding = choice.funding().orElse(null);
    }

    BpfChoice choice() {
        return new BpfChoice(
                Optional.ofNullable(traineeType),
                Optional.ofNullable(funding),
                Optional.empty(),
                "");
    }

    UUID participant() {
        return participantId;
    }
}
