package org.ramure.portfolio.dossier.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.dossier.DossierGrant;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_dossier_grant}: who else may open a dossier until when. */
@Entity
@Table(name = "portfolio_dossier_grant")
@SuppressWarnings("UnusedVariable") // columns that queries read
class GrantEntity {

    @Id private UUID id;
    private UUID dossierId;
    private UUID cohortId;
    private UUID givenBy;
    private String email;
    private LocalDate untilDay;
    private Instant givenAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected GrantEntity() {}

    GrantEntity(MadeEntity dossier, String email, LocalDate until, Instant now) {
        this.id = Uuids.next();
        this.dossierId = dossier.id();
        this.cohortId = dossier.cohort().value();
        this.givenBy = dossier.person().value();
        this.email = email;
        this.untilDay = until;
        this.givenAt = now;
    }

    UUID dossier() {
        return dossierId;
    }

    String email() {
        return email;
    }

    LocalDate until() {
        return untilDay;
    }

    DossierGrant toGrant() {
        return new DossierGrant(id, email, untilDay, givenAt);
    }
}
