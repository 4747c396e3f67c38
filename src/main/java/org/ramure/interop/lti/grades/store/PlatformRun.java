package org.ramure.interop.lti.grades.store;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.PlacementId;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.client.PlatformTrouble.Kind;
import org.ramure.interop.lti.grades.Asked;
import org.ramure.interop.lti.grades.GradeProblem;
import org.ramure.interop.lti.grades.Score;
import org.ramure.interop.lti.partner.Platform;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.people.PersonId;

/** One worker's way through what is due for one platform, until nothing is left or it fails. */
final class PlatformRun {

    /** At most so many requests to one platform at a time, from one node. */
    private static final int LANES = 4;

    private final DeliveryGround ground;
    private final PlatformId id;
    private final ExecutorService lanes;
    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicInteger errorsInARow = new AtomicInteger();
    private final AtomicBoolean probing = new AtomicBoolean();

    PlatformRun(DeliveryGround ground, PlatformId id, ExecutorService lanes) {
        this.ground = ground;
        this.id = id;
        this.lanes = lanes;
    }

    void untilDone() {
        ScoreQueue.Batch batch = ground.queue().claim(id);
        while (!batch.scores().isEmpty() && !Thread.currentThread().isInterrupted()) {
            probing.set(batch.probing());
            deliver(batch.scores());
            batch = down.get() ? new ScoreQueue.Batch(List.of(), true) : ground.queue().claim(id);
        }
    }

    private void deliver(List<ScoreEntity.Claimed> scores) {
        Optional<Platform> platform = ground.platforms().find(id).filter(Platform::enabled);
        if (platform.isEmpty()) {
            down.set(true);
            ground.queue().release(scores);
            ground.queue().outage(id, GradeProblem.DISABLED, "", Optional.empty());
            return;
        }
        Map<PlacementId, List<ScoreEntity.Claimed>> byPlacement =
                scores.stream().collect(Collectors.groupingBy(ScoreEntity.Claimed::placement));
        byPlacement.forEach((placement, theirs) -> deliver(platform.get(), placement, theirs));
    }

    private void deliver(Platform platform, PlacementId id, List<ScoreEntity.Claimed> scores) {
        Optional<Placement> placement = ground.placements().find(id);
        Optional<Asked> asked = placement.flatMap(ground.content()::of);
        if (placement.isEmpty() || asked.isEmpty()) {
            refuse(scores, GradeProblem.NO_CONTENT);
            return;
        }
        Optional<URI> column = column(platform, placement.get(), asked.get(), scores);
        if (column.isPresent()) {
            List<PersonId> people = scores.stream().map(ScoreEntity.Claimed::person).toList();
            Map<PersonId, Score> now = ground.facts().of(asked.get(), people);
            inLanes(
                    scores,
                    one -> {
                        Score score = now.getOrDefault(one.person(), Score.BEGUN);
                        send(new Way(platform, placement.get(), column.get()), one, score);
                    });
        }
    }

    private record Way(Platform platform, Placement placement, URI column) {}

    private Optional<URI> column(
            Platform platform, Placement placement, Asked asked, List<ScoreEntity.Claimed> scores) {
        try {
            if (down.get()) {
                ground.queue().release(scores);
                return Optional.empty();
            }
            Columns.Found found = ground.columns().of(platform, placement, asked);
            if (found.address().isEmpty() && found.problem() == GradeProblem.BUSY) {
                ground.queue().release(scores);
                down.set(true);
            } else if (found.address().isEmpty()) {
                refuse(scores, found.problem());
            }
            return found.address();
        } catch (PlatformTrouble trouble) {
            if (trouble.kind().passing()) {
                scores.forEach(one -> ground.queue().failed(one, trouble));
            } else {
                scores.forEach(one ->
                        ground.queue().refuse(one, GradeProblem.NO_COLUMN, trouble.detail()));
            }
            note(trouble);
            return Optional.empty();
        }
    }

    private void refuse(List<ScoreEntity.Claimed> scores, GradeProblem why) {
        scores.forEach(one -> ground.queue().refuse(one, why, ""));
    }

    private interface Step {
        void take(ScoreEntity.Claimed one);
    }

    private void inLanes(List<ScoreEntity.Claimed> scores, Step step) {
        List<Future<?>> running = new ArrayList<>();
        for (int lane = 0; lane < Math.min(LANES, scores.size()); lane++) {
            int first = lane;
            running.add(
                    lanes.submit(() -> {
                        for (int i = first; i < scores.size(); i += LANES) {
                            step.take(scores.get(i));
                        }
                    }));
        }
        running.forEach(Waiting::untilDone);
    }

    private void send(Way way, ScoreEntity.Claimed one, Score score) {
        if (down.get()) {
            ground.queue().release(List.of(one));
            return;
        }
        if (score.equals(one.told())) {
            ground.queue().sent(one, score, false);
            return;
        }
        try {
            ground.sender().send(way.platform(), way.column(), one, score);
            ground.queue().sent(one, score, true);
            errorsInARow.set(0);
            if (probing.compareAndSet(true, false)) {
                ground.queue().recovered(id);
            }
        } catch (PlatformTrouble trouble) {
            failed(way, one, trouble);
        }
    }

    private void failed(Way way, ScoreEntity.Claimed one, PlatformTrouble trouble) {
        try {
            if (trouble.kind() == Kind.GONE
                    && ground.columns().isGone(way.platform(), way.placement(), way.column())) {
                ground.queue().failed(one, new PlatformTrouble(Kind.CONFLICT, trouble.detail()));
                return;
            }
        } catch (PlatformTrouble worse) {
            ground.queue().failed(one, worse);
            note(worse);
            return;
        }
        ground.queue().failed(one, trouble);
        note(trouble);
    }

    private void note(PlatformTrouble trouble) {
        boolean platformDown =
                trouble.kind().ofThePlatform()
                        || (trouble.kind() == Kind.BROKEN
                                && (probing.get()
                                        || ScoreQueue.isOutage(errorsInARow.incrementAndGet())));
        if (platformDown && down.compareAndSet(false, true)) {
            ground.queue().outage(id, trouble);
        } else if (!trouble.kind().passing() && probing.compareAndSet(true, false)) {
            ground.queue().recovered(id);
        }
    }
}
