package org.ramure.cohorts.papers.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.cohorts.CohortId;
import org.ramure.cohorts.papers.Parcel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a parcel, none of which lasts while papers are drawn. */
@Component
@Transactional
class ParcelRows {

    /** A worker that says nothing for so long is dead: another takes the parcel up. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private final EntityManager entities;
    private final Clock clock;

    ParcelRows(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Instant stalledBefore() {
        return clock.instant().minus(LEASE);
    }

    ParcelEntity add(ParcelEntity row) {
        entities.persist(row);
        return row;
    }

    Optional<ParcelEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(ParcelEntity.class, id));
    }

    Optional<ParcelEntity> last(CohortId cohort, Parcel.Kind kind) {
        return entities.createQuery(
                        "select p from ParcelEntity p where p.cohortId = :cohort and p.kind = :kind"
                                + " order by p.askedAt desc, p.id desc",
                        ParcelEntity.class)
                .setParameter("cohort", cohort.value())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What waits, or whose worker died, oldest first. */
    List<UUID> due() {
        return entities.createQuery(
                        "select p.id from ParcelEntity p where p.state = :waiting"
                                + " or (p.state = :running and p.beatAt < :stalled)"
                                + " order by p.askedAt",
                        UUID.class)
                .setParameter("waiting", Parcel.State.WAITING)
                .setParameter("running", Parcel.State.RUNNING)
                .setParameter("stalled", stalledBefore())
                .getResultList();
    }

    /** Takes a parcel, unless another worker was faster; counts a restart where one had begun. */
    Optional<ParcelEntity> claim(UUID id) {
        int taken =
                entities.createQuery(
                                "update ParcelEntity p set p.restarts = p.restarts + case when"
                                        + " p.state = :running then 1 else 0 end, p.state = :running,"
                                        + " p.beatAt = :now, p.done = 0, p.total = 0"
                                        + " where p.id = :id and (p.state = :waiting"
                                        + " or (p.state = :running and p.beatAt < :stalled))")
                        .setParameter("running", Parcel.State.RUNNING)
                        .setParameter("waiting", Parcel.State.WAITING)
                        .setParameter("now", clock.instant())
                        .setParameter("stalled", stalledBefore())
                        .setParameter("id", id)
                        .executeUpdate();
        return taken == 1 ? find(id) : Optional.empty();
    }

    void progress(UUID id, int done, int total) {
        entities.createQuery(
                        "update ParcelEntity p set p.done = :done, p.total = :total,"
                                + " p.beatAt = :now where p.id = :id")
                .setParameter("done", done)
                .setParameter("total", total)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    void finished(UUID id, long size, String sha256) {
        end(id, Parcel.State.DONE, size, sha256, "");
    }

    void failed(UUID id, String problem) {
        end(id, Parcel.State.FAILED, 0, "", problem);
    }

    private void end(UUID id, Parcel.State state, long size, String sha256, String problem) {
        entities.createQuery(
                        "update ParcelEntity p set p.state = :state, p.fileSize = :size,"
                                + " p.sha256 = :sha256, p.problem = :problem, p.finishedAt = :now"
                                + " where p.id = :id")
                .setParameter("state", state)
                .setParameter("size", size)
                .setParameter("sha256", sha256)
                .setParameter("problem", problem)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Forgets what was asked for before, and says which these were. */
    List<UUID> forgetBefore(Instant moment) {
        List<UUID> old =
                entities.createQuery(
                                "select p.id from ParcelEntity p where p.askedAt < :moment",
                                UUID.class)
                        .setParameter("moment", moment)
                        .getResultList();
        if (!old.isEmpty()) {
            entities.createQuery("delete from ParcelEntity p where p.id in :old")
                    .setParameter("old", old)
                    .executeUpdate();
        }
        return old;
    }
}
