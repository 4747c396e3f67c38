package org.ramure.cohorts.edition.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.edition.CohortEdition;
import org.ramure.people.PersonId;
import org.ramure.shared.Uuids;

/** A row of {@code cohorts_edition}. */
@Entity
@Table(name = "cohorts_edition")
class EditionEntity {

    @Id private UUID id;
    private UUID cohortId;
    private String course;
    private String releaseHash;
    private Instant fromAt;
    private Instant decidedAt;
    private UUID decidedBy;
    private boolean automatic;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected EditionEntity() {}

    EditionEntity(CohortId cohort, CohortEdition edition, PersonId by, Instant now) {
        this.id = Uuids.next();
        this.cohortId = cohort.value();
        this.course = edition.course();
        this.releaseHash = edition.release().map(ReleaseId::hash).orElse("");
        this.fromAt = edition.from();
        this.decidedAt = now;
        this.decidedBy = by.value();
        this.automatic = edition.automatic();
    }

    UUID cohort() {
        return cohortId;
    }

    CohortEdition edition() {
        return new CohortEdition(course, ReleaseId.of(releaseHash), fromAt, automatic);
    }

    Map<String, String> export() {
        return Map.of(
                "cohort", cohortId.toString(),
                "course", course,
                "release", releaseHash,
                "from", fromAt.toString(),
                "decidedAt", decidedAt.toString(),
                "decidedBy", decidedBy.toString());
    }
}
