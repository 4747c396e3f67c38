package org.ramure.portfolio.experiment.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_experiment_ask}: who is asked about which trial. */
@Entity
@Table(name = "portfolio_experiment_ask")
class FeedbackAskEntity {

    @Id private UUID id;
    private UUID trialId;
    private UUID personId;
    private UUID giverId;
    private UUID cohortId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FeedbackAskEntity() {}

    FeedbackAskEntity(TrialEntity trial, PersonId giver, CohortId cohort) {
        this.id = Uuids.next();
        this.trialId = trial.id();
        this.personId = trial.person();
        this.giverId = giver.value();
        this.cohortId = cohort.value();
    }

    UUID id() {
        return id;
    }

    UUID trial() {
        return trialId;
    }

    /** The learner. */
    UUID person() {
        return personId;
    }

    UUID giver() {
        return giverId;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }
}
