package org.ramure.portfolio.dossier.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.HalfDay;
import org.ramure.people.PersonId;
import org.ramure.portfolio.dossier.Dossier;
import org.ramure.portfolio.dossier.DossierGrant;
import org.ramure.portfolio.dossier.spi.DossierAsker;
import org.ramure.shared.Uuids;

/** A row of {@code portfolio_dossier_made}; changed by its worker alone. */
@Entity
@Table(name = "portfolio_dossier_made")
class MadeEntity {

    @Id private UUID id;
    private UUID personId;
    private UUID cohortId;
    private String session;
    private String fileName;

    @Column(columnDefinition = "LONGTEXT")
    private String picks;

    @Enumerated(EnumType.STRING)
    private Dossier.State state;

    private Instant askedAt;
    private int done;
    private int total;
    private int restarts;
    private Instant beatAt;
    private @Nullable Instant finishedAt;
    private int pages;
    private int pieces;
    private long pdfSize;
    private long zipSize;
    private String pdfSha256 = "";
    private String zipSha256 = "";
    private String problem = "";

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MadeEntity() {}

    MadeEntity(DossierAsker asker, Picks picks, Instant now) {
        Cohort about = asker.session().cohort();
        this.id = Uuids.next();
        this.personId = asker.person().value();
        this.cohortId = about.id().value();
        this.session = about.title();
        this.fileName = "dossier-" + about.slug() + "-" + LocalDate.ofInstant(now, HalfDay.ZONE);
        this.picks = picks.lines();
        this.state = Dossier.State.WAITING;
        this.askedAt = now;
        this.beatAt = now;
    }

    Dossier toDossier(Instant stalledBefore, List<DossierGrant> grants) {
        return new Dossier(
                id,
                cohort(),
                state,
                new Dossier.Progress(
                        done,
                        total,
                        restarts,
                        state == Dossier.State.RUNNING && beatAt.isBefore(stalledBefore)),
                askedAt,
                Optional.ofNullable(finishedAt),
                pages,
                pieces,
                pdfSize,
                zipSize,
                zipSha256,
                problem,
                grants);
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    /** The session's title on the day. */
    String session() {
        return session;
    }

    /** What its files are called, without ending. */
    String fileName() {
        return fileName;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    Picks picks() {
        return Picks.read(picks);
    }

    Dossier.State state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant madeAt() {
        return finishedAt == null ? askedAt : finishedAt;
    }

    int pages() {
        return pages;
    }

    long pdfSize() {
        return pdfSize;
    }

    long zipSize() {
        return zipSize;
    }

    String pdfSha256() {
        return pdfSha256;
    }

    String zipSha256() {
        return zipSha256;
    }
}
