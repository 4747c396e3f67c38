package org.ramure.portfolio.dossier.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.portfolio.dossier.DossierGuests.Opening;
import org.ramure.portfolio.dossier.Dossiers.Form;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_dossier_opening}: somebody other than the learner fetched it. */
@Entity
@Table(name = "portfolio_dossier_opening")
@SuppressWarnings("UnusedVariable") // columns that queries read
class DossierOpeningEntity {

    @Id private UUID id;
    private UUID dossierId;
    private @Nullable UUID readerId;
    private String readerName;

    @Enumerated(EnumType.STRING)
    private Form form;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DossierOpeningEntity() {}

    /** The reader is an account, or a guest of that id. */
    DossierOpeningEntity(UUID dossier, UUID reader, String name, Form form, Instant now) {
        this.id = Uuids.next();
        this.dossierId = dossier;
        this.readerId = reader;
        this.readerName = name;
        this.form = form;
        this.openedAt = now;
    }

    UUID dossier() {
        return dossierId;
    }

    Opening toOpening() {
        return new Opening(readerName, form, openedAt);
    }
}
