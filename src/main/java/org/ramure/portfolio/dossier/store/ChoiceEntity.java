package org.ramure.portfolio.dossier.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_dossier_choice}: what one learner wants in the dossier of a cohort. */
@Entity
@Table(name = "portfolio_dossier_choice")
@SuppressWarnings("UnusedVariable") // columns that queries read
class ChoiceEntity {

    @Id private UUID id;
    private UUID personId;
    private UUID cohortId;

    @Column(columnDefinition = "LONGTEXT")
    private String picks;

    @Version private long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChoiceEntity() {}

    ChoiceEntity(UUID person, UUID cohort) {
        this.id = Uuids.next();
        this.personId = person;
        this.cohortId = cohort;
        this.picks = "";
    }

    Picks picks() {
        return Picks.read(picks);
    }

    void choose(Picks chosen) {
        picks = chosen.lines();
    }
}
