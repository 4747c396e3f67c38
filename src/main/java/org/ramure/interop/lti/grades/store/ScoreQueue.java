package org.ramure.interop.lti.grades.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ramure.interop.lti.Participation;
import org.ramure.interop.lti.Placement;
import org.ramure.interop.lti.client.Backoff;
import org.ramure.interop.lti.client.PlatformTrouble;
import org.ramure.interop.lti.grades.GradeProblem;
import org.ramure.interop.lti.grades.Score;
import org.ramure.interop.lti.partner.PlatformId;
import org.ramure.shared.Uuids;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around a delivery, none of which waits for a platform. */
@Component
@Transactional
class ScoreQueue {

    /** Longer than any batch: after it, a score whose worker died is taken up again. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** For one score that does not get through. */
    private static final Backoff OF_A_SCORE =
            new Backoff(Duration.ofSeconds(30), Duration.ofHours(1));

    /** For a platform: short, since whole classes wait for it. */
    private static final Backoff OF_A_PLATFORM =
            new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(2));

    private static final int BATCH = 16;

    /** A platform's own errors on so many scores in a row are an outage. */
    private static final int STREAK = 3;

    private final ScoreRepository scores;
    private final OutageRepository outages;
    private final Clock clock;

    ScoreQueue(ScoreRepository scores, OutageRepository outages, Clock clock) {
        this.scores = scores;
        this.outages = outages;
        this.clock = clock;
    }

    /** Scores of one worker; {@code probing} says that the platform failed the last time. */
    record Batch(List<ScoreEntity.Claimed> scores, boolean probing) {}

    /** There is something to send, in the caller's transaction. */
    void mark(Placement placement, Participation who) {
        scores.mark(Uuids.next(), Mark.of(placement, who), clock.instant());
    }

    @Transactional(readOnly = true)
    public List<PlatformId> platforms() {
        return scores.duePlatforms(clock.instant()).stream().map(PlatformId::new).toList();
    }

    /** Takes what is due; one score alone for a platform that failed the last time. */
    Batch claim(PlatformId platform) {
        Instant now = clock.instant();
        Optional<OutageEntity> outage = outages.findById(platform.value());
        if (outage.filter(o -> o.openUntil().isAfter(now)).isPresent()) {
            return new Batch(List.of(), true);
        }
        Limit limit = Limit.of(outage.isPresent() ? 1 : BATCH);
        List<ScoreEntity.Claimed> claimed =
                scores.due(platform.value(), now, limit).stream()
                        .map(score -> score.claim(now, now.plus(LEASE)))
                        .toList();
        return new Batch(claimed, outage.isPresent());
    }

    /** The platform has this score; {@code told} where it was told now and not before. */
    void sent(ScoreEntity.Claimed claimed, Score score, boolean told) {
        Instant at = told ? clock.instant() : null;
        scores.hold(claimed.id()).ifPresent(row -> row.sent(claimed.revision(), score, at));
    }

    void failed(ScoreEntity.Claimed claimed, PlatformTrouble trouble) {
        GradeProblem why = GradeProblem.of(trouble.kind());
        if (!trouble.kind().passing()) {
            refuse(claimed, why, trouble.detail());
            return;
        }
        Instant now = clock.instant();
        scores.hold(claimed.id())
                .ifPresent(row -> {
                    Duration wait = OF_A_SCORE.after(row.attempts());
                    row.postpone(
                            why,
                            trouble.detail(),
                            now.plus(
                                    trouble.retryAfter()
                                            .filter(asked -> asked.compareTo(wait) > 0)
                                            .orElse(wait)));
                });
    }

    void refuse(ScoreEntity.Claimed claimed, GradeProblem why, String said) {
        scores.hold(claimed.id()).ifPresent(row -> row.refuse(claimed.revision(), why, said));
    }

    void release(Collection<ScoreEntity.Claimed> unsent) {
        unsent.forEach(one -> scores.hold(one.id()).ifPresent(ScoreEntity::release));
    }

    /** The platform takes nothing now: it is left alone for a while. */
    void outage(PlatformId platform, PlatformTrouble trouble) {
        outage(platform, GradeProblem.of(trouble.kind()), trouble.detail(), trouble.retryAfter());
    }

    void outage(PlatformId platform, GradeProblem why, String said, Optional<Duration> asked) {
        Instant now = clock.instant();
        int before = outages.findById(platform.value()).map(OutageEntity::failures).orElse(0);
        Duration wait = OF_A_PLATFORM.after(before);
        outages.fail(platform.value(), now, now.plus(asked.orElse(wait)), why.name(), said);
    }

    /** It answers again: what the outage delayed is due at once. */
    void recovered(PlatformId platform) {
        UUID id = platform.value();
        int failures = outages.findById(id).map(OutageEntity::failures).orElse(0);
        outages.end(id);
        if (failures >= STREAK) {
            scores.hasten(id, clock.instant());
        }
    }

    /** Whether so many errors in a row mean that the platform is down. */
    static boolean isOutage(int errorsInARow) {
        return errorsInARow >= STREAK;
    }
}
