package org.ramure.cohorts.papers.store;

import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.Cohort;
import org.ramure.cohorts.CohortAccess;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.papers.Parcel;
import org.ramure.cohorts.papers.Parcels;
import org.ramure.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredParcels implements Parcels {

    private final CohortAccess access;
    private final ParcelRows rows;
    private final ParcelWork work;
    private final ParcelFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StoredParcels(
            CohortAccess access,
            ParcelRows rows,
            ParcelWork work,
            ParcelFiles files,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.work = work;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The row is committed before the worker looks for it. */
    @Override
    public Parcel start(PersonId caller, CohortId cohort, Parcel.Kind kind) {
        access.requireRunning(caller, cohort);
        ParcelEntity row =
                java.util.Objects.requireNonNull(
                        transaction.execute(t ->
                                rows.last(cohort, kind)
                                        .filter(p -> p.toParcel(rows.stalledBefore()).isUnderWay())
                                        .orElseGet(() ->
                                                rows.add(
                                                        new ParcelEntity(
                                                                cohort,
                                                                kind,
                                                                caller,
                                                                clock.instant())))));
        work.wake();
        return row.toParcel(rows.stalledBefore());
    }

    @Override
    public Optional<Parcel> last(PersonId caller, CohortId cohort, Parcel.Kind kind) {
        access.requireRunning(caller, cohort);
        return rows.last(cohort, kind).map(row -> row.toParcel(rows.stalledBefore()));
    }

    @Override
    public Optional<Ready> open(PersonId caller, UUID parcel) {
        return rows.find(parcel)
                .filter(row -> row.state() == Parcel.State.DONE)
                .filter(row -> access.runs(caller, row.cohort()))
                .filter(row -> Files.isReadable(files.of(row.id())))
                .map(row -> new Ready(files.of(row.id()), name(caller, row)));
    }

    private String name(PersonId caller, ParcelEntity row) {
        Cohort cohort = access.requireRunning(caller, row.cohort());
        return row.kind().key()
                + "-"
                + cohort.slug()
                + "-"
                + row.askedAt().atZone(org.ramure.cohorts.HalfDay.ZONE).toLocalDate()
                + ".zip";
    }
}
